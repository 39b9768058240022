import { expect } from "@playwright/test";
import { HOUR_MS } from "@/lib/domain/time/durations";
import { readInbox } from "@/lib/server/notifications/inbox/read-inbox";
import { unsubscribe } from "@/lib/server/notifications/mail/unsubscribe";
import { openSubscription } from "@/lib/server/notifications/mail/unsubscribe-token";
import { saveChoice } from "@/lib/server/notifications/settings/save-choice";
import { engines } from "../../support/engines";
import { ORIGIN } from "../../support/givens/delivery-to";
import { eventOf, test, WABA } from "../../support/givens/notifications-test";

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("an event that is reported twice is in the inbox once and mailed once", async ({
      desk,
      addPerson,
      receivers,
    }) => {
      const ana = await addPerson();
      const event = { ...eventOf("review-requested"), userIds: [ana.userId, ana.userId] };
      await desk.tell(event);
      await desk.tell(event);
      await desk.runJobs();
      await desk.tell(event);
      await desk.runJobs();
      expect((await readInbox(ana, {}, desk)).items).toHaveLength(1);
      const mails = await receivers.mails(ana.address);
      expect(mails).toMatchObject([{ times: 1, subject: "Ana asked you to review “Spring <sale>”" }]);
    });

    test("a rolled back event leaves neither inbox row nor mail", async ({ desk, db, addPerson, receivers }) => {
      const ana = await addPerson();
      const { notify } = await import("@/lib/server/notifications/notify");
      const failed = db.transaction().execute(async (tx) => {
        await notify(tx, { ...eventOf("review-requested"), userIds: [ana.userId] }, desk.now());
        throw new Error("the event fails");
      });
      await expect(failed).rejects.toThrow("the event fails");
      await desk.runJobs();
      expect((await readInbox(ana, {}, desk)).items).toEqual([]);
      expect(await receivers.mails(ana.address)).toEqual([]);
    });

    test("who did it is not told, and an unconfirmed address gets nothing", async ({
      desk,
      db,
      addPerson,
      receivers,
    }) => {
      const [ana, ben] = [await addPerson(), await addPerson()];
      await db
        .updateTable("mail_addresses")
        .set({ address: null, pending_address: ben.address })
        .where("user_id", "=", ben.userId)
        .execute();
      await desk.tell({ actorId: ana.userId, userIds: [ana.userId, ben.userId] });
      await desk.runJobs();
      expect(await receivers.mails(ana.address)).toEqual([]);
      expect(await receivers.mails(ben.address)).toEqual([]);
      expect((await readInbox(ana, {}, desk)).items).toEqual([]);
      expect((await readInbox(ben, {}, desk)).items).toHaveLength(1);
    });

    test("a mail says what happened in plain text and in HTML, and holds no button that decides", async ({
      desk,
      addPerson,
      receivers,
    }) => {
      const ana = await addPerson();
      await desk.tell({ userIds: [ana.userId] });
      await desk.runJobs();
      const [mail] = await receivers.mails(ana.address);
      expect(mail?.text).toContain("Business account: Lumen Coffee");
      expect(mail?.text).toContain(`${ORIGIN}/${WABA}/reviews/1`);
      expect(mail?.html).toContain("Ana asked you to review “Spring &lt;sale&gt;”");
      expect(mail?.html).not.toMatch(/<(form|script|img|iframe)/i);
      const links = [...(mail?.html ?? "").matchAll(/href="([^"]+)"/g)].map(
        ([, url = ""]) => new URL(url).pathname.split("/")[1],
      );
      expect(links).toEqual([WABA, WABA, "unsubscribe"]);
      expect(mail?.headers).toMatchObject({
        "list-unsubscribe-post": "List-Unsubscribe=One-Click",
        "auto-submitted": "auto-generated",
        from: "Overture <overture@example.com>",
      });
    });

    test("a refusal for now is tried again until the mail is taken, with the same Message-ID", async ({
      desk,
      addPerson,
      receivers,
    }) => {
      const ana = await addPerson();
      await receivers.control("POST", "/mail/faults", { to: ana.address, code: 451, times: 2 });
      await desk.tell({ userIds: [ana.userId] });
      await desk.runJobs();
      expect(await receivers.mails(ana.address)).toEqual([]);
      desk.pass(10_000);
      await desk.runJobs();
      expect(await receivers.mails(ana.address)).toEqual([]);
      desk.pass(59_000);
      await desk.runJobs();
      expect(await receivers.mails(ana.address)).toEqual([]);
      desk.pass(1_000);
      await desk.runJobs();
      expect(await receivers.mails(ana.address)).toMatchObject([{ times: 1 }]);
    });

    test("a taken mail whose answer is lost is sent again as the same mail", async ({
      desk,
      db,
      addPerson,
      receivers,
    }) => {
      const ana = await addPerson();
      await receivers.control("POST", "/mail/faults", { to: ana.address, cutAfterData: true });
      await desk.tell({ userIds: [ana.userId] });
      await desk.runJobs();
      expect(await receivers.mails(ana.address)).toMatchObject([{ times: 1 }]);
      desk.pass(10_000);
      await desk.runJobs();
      // One mail in the mailbox: both had its Message-ID.
      expect(await receivers.mails(ana.address)).toMatchObject([{ times: 2 }]);
      expect(await db.selectFrom("jobs").select(["done_at", "attempts"]).executeTakeFirst()).toMatchObject({
        done_at: expect.any(String),
        attempts: 2,
      });
    });

    test("a mailbox that does not exist is not tried again, and gets no more mail until it is confirmed anew", async ({
      desk,
      db,
      addPerson,
      receivers,
    }) => {
      const ana = await addPerson();
      await receivers.control("POST", "/mail/faults", { to: ana.address, code: 550 });
      await desk.tell({ userIds: [ana.userId] });
      await desk.runJobs();
      desk.pass(48 * HOUR_MS);
      await desk.tell({ userIds: [ana.userId] });
      await desk.runJobs();
      expect(await receivers.mails(ana.address)).toEqual([]);
      expect(await db.selectFrom("mail_addresses").select("bounce").executeTakeFirst()).toEqual({ bounce: "smtp 550" });
      expect(await db.selectFrom("jobs").select(["last_error", "attempts"]).execute()).toEqual([
        { last_error: "smtp 550", attempts: 1 },
      ]);
      expect(JSON.stringify(await db.selectFrom("jobs").selectAll().execute())).not.toContain(ana.address);
    });

    test("a mail that is given up after two days keeps no secret", async ({ desk, db, addPerson, receivers }) => {
      const ana = await addPerson();
      await receivers.control("POST", "/mail/faults", { to: ana.address, code: 421, times: null });
      await desk.tell({ userIds: [ana.userId] });
      for (let day = 0; day < 12; day += 1) {
        await desk.runJobs();
        desk.pass(24 * HOUR_MS);
      }
      const [job] = await db.selectFrom("jobs").selectAll().execute();
      expect(job).toMatchObject({ failed_at: expect.any(String), last_error: "smtp 421", attempts: 10 });
      expect(await receivers.mails(ana.address)).toEqual([]);
    });

    test("daily news is one mail at nine in the person's time zone, without what was read", async ({
      desk,
      addPerson,
      receivers,
    }) => {
      const ana = await addPerson({ timeZone: "Asia/Kolkata" });
      await desk.tell({ ...eventOf("review-commented"), userIds: [ana.userId] });
      await desk.tell({ ...eventOf("review-published"), userIds: [ana.userId] });
      await desk.tell({ ...eventOf("review-updated"), userIds: [ana.userId] });
      const { items } = await readInbox(ana, {}, desk);
      const { markRead } = await import("@/lib/server/notifications/inbox/mark-read");
      await markRead(ana, { ids: items.filter(({ kind }) => kind === "review-updated").map(({ id }) => id) }, desk);
      await desk.runJobs();
      // It is 12:00 UTC; nine o'clock in Kolkata is at 3:30 UTC of the next day.
      desk.pass(15.5 * HOUR_MS);
      await desk.runJobs();
      expect(await receivers.mails(ana.address)).toEqual([]);
      desk.pass(60_000);
      await desk.runJobs();
      const [digest, ...more] = await receivers.mails(ana.address);
      expect(more).toEqual([]);
      expect(digest?.subject).toBe("2 notifications from Overture");
      expect(digest?.text).toContain("Ana commented on “Spring <sale>”");
      expect(digest?.text).toContain("Ana published “Spring <sale>”");
      expect(digest?.text).not.toContain("updated the review");
      desk.pass(24 * HOUR_MS);
      await desk.runJobs();
      expect(await receivers.mails(ana.address)).toHaveLength(1);
    });

    test("a person chooses where each kind arrives", async ({ desk, addPerson, receivers }) => {
      const ana = await addPerson();
      await saveChoice(ana, { kind: "review-requested", inApp: false, email: "at-once" }, desk);
      await saveChoice(ana, { kind: "review-decided", inApp: true, email: "off" }, desk);
      await desk.tell({ ...eventOf("review-requested"), userIds: [ana.userId] });
      await desk.tell({ ...eventOf("review-decided"), userIds: [ana.userId] });
      await desk.runJobs();
      expect((await readInbox(ana, {}, desk)).items.map(({ kind }) => kind)).toEqual(["review-decided"]);
      expect((await receivers.mails(ana.address)).map(({ subject }) => subject)).toEqual([
        "Ana asked you to review “Spring <sale>”",
      ]);
    });

    test("the link of a mail unsubscribes from its kind, without a session, and from mail that waits", async ({
      desk,
      addPerson,
      receivers,
    }) => {
      const ana = await addPerson();
      await desk.tell({ userIds: [ana.userId] });
      await desk.runJobs();
      const [mail] = await receivers.mails(ana.address);
      const url = new URL(mail?.headers["list-unsubscribe"]?.slice(1, -1) ?? "");
      expect(url.pathname).toMatch(/^\/api\/unsubscribe\/[\w.-]+$/);
      const token = url.pathname.split("/").at(-1) ?? "";
      await desk.tell({ userIds: [ana.userId] });
      expect(await unsubscribe(token, "this", desk)).toBe(true);
      expect(await unsubscribe(token, "this", desk)).toBe(true);
      await desk.tell({ userIds: [ana.userId] });
      await desk.tell({ ...eventOf("review-decided"), userIds: [ana.userId] });
      await desk.runJobs();
      expect((await receivers.mails(ana.address)).map(({ subject }) => subject)).toEqual([
        "Ana requested changes to “Spring <sale>”",
        "Ana asked you to review “Spring <sale>”",
      ]);
      expect(await unsubscribe(token, "all", desk)).toBe(true);
      await desk.tell({ ...eventOf("review-decided"), userIds: [ana.userId] });
      await desk.runJobs();
      expect(await receivers.mails(ana.address)).toHaveLength(2);
    });

    test("an altered link unsubscribes nobody", async ({ desk, addPerson, receivers }) => {
      const ana = await addPerson();
      await desk.tell({ userIds: [ana.userId] });
      await desk.runJobs();
      const [mail] = await receivers.mails(ana.address);
      const token = mail?.headers["list-unsubscribe"]?.slice(1, -1).split("/").at(-1) ?? "";
      expect(openSubscription(token)).toMatchObject({ userId: ana.userId });
      const altered = token.slice(0, -2) + (token.endsWith("AA") ? "BB" : "AA");
      expect(await unsubscribe(altered, "all", desk)).toBe(false);
      expect(await unsubscribe("", "all", desk)).toBe(false);
    });

    test("nobody gets mail about an account that they left", async ({ desk, db, addPerson, receivers }) => {
      const ana = await addPerson();
      await desk.tell({ userIds: [ana.userId] });
      await db.updateTable("memberships").set({ removed_at: desk.now().toISOString() }).execute();
      await desk.runJobs();
      expect(await receivers.mails(ana.address)).toEqual([]);
    });
  });
}

import { expect } from "@playwright/test";
import { HOUR_MS } from "@/lib/domain/time/durations";
import { confirmAddress, pendingAddress } from "@/lib/server/notifications/mail/confirm-address";
import { nextDigestAt } from "@/lib/server/notifications/mail/next-digest-at";
import { removeAddress } from "@/lib/server/notifications/mail/remove-address";
import { requestAddress } from "@/lib/server/notifications/mail/request-address";
import { unsubscribeToken } from "@/lib/server/notifications/mail/unsubscribe-token";
import { readSettings } from "@/lib/server/notifications/settings/read-settings";
import { engines } from "../../support/engines";
import { addMember, type Desk, memberOf, type Receivers, test } from "../../support/givens/notifications-test";

async function linkIn(receivers: Receivers, address: string): Promise<string> {
  const [mail] = await receivers.mails(address);
  return /\/confirm-email\/([\w.-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
}

const addressOf = async (desk: Desk, userId: string) => (await readSettings(memberOf(userId), desk)).mail.address;

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("an address gets mail once its mailbox confirms it; until then the former one does", async ({
      desk,
      db,
      receivers,
    }) => {
      const ana = memberOf("ana");
      await addMember(db, "ana", "writer");
      const [first, second] = [`first-${desk.id}@example.com`, `second-${desk.id}@example.com`];
      expect(await requestAddress(ana, { address: first, timeZone: "Europe/Lisbon" }, desk)).toMatchObject({
        ok: true,
      });
      await desk.runJobs();
      const token = await linkIn(receivers, first);
      // Opening the link changes nothing: mail scanners do.
      expect(await pendingAddress(token, desk)).toEqual({ address: first, person: "Ana" });
      expect(await addressOf(desk, "ana")).toBeNull();
      expect(await confirmAddress(token, desk)).toBe(true);
      expect(await confirmAddress(token, desk)).toBe(false);
      expect(await addressOf(desk, "ana")).toBe(first);
      await requestAddress(ana, { address: second, timeZone: null }, desk);
      await desk.runJobs();
      await desk.tell({ userIds: ["ana"] });
      await desk.runJobs();
      expect(await receivers.mails(first)).toHaveLength(2);
      expect(await confirmAddress(await linkIn(receivers, second), desk)).toBe(true);
      await desk.tell({ userIds: ["ana"] });
      await desk.runJobs();
      expect(await receivers.mails(first)).toHaveLength(2);
      expect(await receivers.mails(second)).toHaveLength(2);
    });

    test("a link that is old, replaced, removed or for something else confirms nothing", async ({
      desk,
      db,
      receivers,
    }) => {
      const ana = memberOf("ana");
      await addMember(db, "ana", "writer");
      const address = `links-${desk.id}@example.com`;
      const ask = async () => {
        await requestAddress(ana, { address, timeZone: null }, desk);
        await desk.runJobs();
        return linkIn(receivers, address);
      };
      const replaced = await ask();
      const old = await ask();
      expect(await pendingAddress(replaced, desk)).toBeNull();
      expect(await confirmAddress(replaced, desk)).toBe(false);
      desk.pass(49 * HOUR_MS);
      expect(await confirmAddress(old, desk)).toBe(false);
      const removed = await ask();
      await removeAddress(ana, desk);
      expect(await confirmAddress(removed, desk)).toBe(false);
      expect(await confirmAddress(unsubscribeToken({ userId: "ana", what: "digest" }), desk)).toBe(false);
      expect(await confirmAddress("nonsense", desk)).toBe(false);
      expect(await addressOf(desk, "ana")).toBeNull();
    });

    test("nobody is flooded with confirmations", async ({ desk, db, receivers }) => {
      const address = `flooded-${desk.id}@example.com`;
      for (const userId of ["ana", "ben", "cleo"]) await addMember(db, userId, "writer");
      const results = [];
      for (const userId of ["ana", "ana", "ben", "ben", "cleo", "cleo", "ana"])
        results.push((await requestAddress(memberOf(userId), { address, timeZone: null }, desk)).ok);
      expect(results).toEqual([true, true, true, true, true, false, false]);
      await desk.runJobs();
      // Newer requests replace the person's older ones before they are sent.
      expect((await receivers.mails(address)).length).toBeLessThanOrEqual(5);
    });

    test("a confirmation that cannot be delivered is shown, and its job keeps no address", async ({
      desk,
      db,
      receivers,
    }) => {
      await addMember(db, "ana", "writer");
      const address = `typo-${desk.id}@example.com`;
      await receivers.control("POST", "/mail/faults", { to: address, code: 550 });
      await requestAddress(memberOf("ana"), { address, timeZone: null }, desk);
      await desk.runJobs();
      expect((await readSettings(memberOf("ana"), desk)).mail).toMatchObject({
        pendingAddress: address,
        isPendingRefused: true,
      });
      expect(JSON.stringify(await db.selectFrom("jobs").selectAll().execute())).not.toContain(address);
    });

    test("without an SMTP server no address can be added, and the page can say so", async ({ desk, db }) => {
      await addMember(db, "ana", "writer");
      const off: Desk = { ...desk, delivery: () => ({ ...desk.delivery(), mailer: null }) };
      expect(await requestAddress(memberOf("ana"), { address: "a@example.com", timeZone: null }, off)).toMatchObject({
        refusal: { reason: "mailOff" },
      });
      expect(await readSettings(memberOf("ana"), off)).toMatchObject({ isMailOn: false });
    });
  });
}

for (const [zone, at, expected] of [
  [null, "2026-11-23T08:59:00.000Z", "2026-11-23T09:01:00.000Z"],
  [null, "2026-11-23T09:00:00.000Z", "2026-11-24T09:01:00.000Z"],
  ["America/New_York", "2026-11-23T12:00:00.000Z", "2026-11-23T14:01:00.000Z"],
  ["Asia/Kathmandu", "2026-11-23T12:00:00.000Z", "2026-11-24T03:16:00.000Z"],
  // The clocks change on 25 October at 1:00 UTC.
  ["Europe/Lisbon", "2026-10-24T12:00:00.000Z", "2026-10-25T09:01:00.000Z"],
  ["Nowhere/Land", "2026-11-23T08:00:00.000Z", "2026-11-23T09:01:00.000Z"],
] as const) {
  test(`after ${at} the digest in ${zone ?? "no zone"} is sent at ${expected}`, () => {
    expect(nextDigestAt(zone, new Date(at)).toISOString()).toBe(expected);
  });
}

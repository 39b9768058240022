import { randomUUID } from "node:crypto";
import { expect, mergeTests } from "@playwright/test";
import { runDueJobs } from "@/lib/server/jobs/run-due-jobs";
import { createLink } from "@/lib/server/reviews/links/create-link";
import { listLinks } from "@/lib/server/reviews/links/list-links";
import { mailLinkJob } from "@/lib/server/reviews/links/mail-link-job";
import { revokeLink } from "@/lib/server/reviews/links/revoke-link";
import { engines } from "../../support/engines";
import { deliveryTo } from "../../support/givens/delivery-to";
import { test as notificationsTest } from "../../support/givens/notifications-test";
import { test as reviewTest } from "../../support/givens/review-test";

const test = mergeTests(reviewTest, notificationsTest);

const inputFor = (reviewIds: string[], email: string) =>
  ({ reviewIds, kind: "named", label: "Mia Client", email, days: 14, mail: true, passcode: null }) as const;

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a mailed link is never shown, is stored nowhere, and counts although its author made it", async ({
      room,
      db,
      receivers,
    }) => {
      const review = await room.review();
      const email = `${randomUUID()}@example.com`;
      const created = await createLink(room.author, inputFor([review.id], email), room.ctx, true);
      expect(created).toMatchObject({ ok: true, data: { token: null } });
      expect(await listLinks(room.author, review.id, room.ctx)).toMatchObject([{ mail: "sending", counts: true }]);
      const job = mailLinkJob(deliveryTo(receivers), { db, now: room.ctx.now });
      await runDueJobs([job], { db, now: room.ctx.now });
      // As if the process had died between sending and recording it.
      await job.run(
        { linkId: created.ok ? created.data.linkId : "" },
        { key: "again", attempt: 2, signal: AbortSignal.any([]) },
      );
      const mails = await receivers.mails(email);
      const tokens = new Set(mails.map(({ text }) => /\/r\/([\w-]{43})/.exec(text)?.[1] ?? ""));
      expect(tokens.size).toBe(1);
      const [token = ""] = tokens;
      expect(mails[0]).toMatchObject({ subject: "Ana Author asks you to review “Spring”" });
      expect(mails[0]?.text).not.toContain("Hello and welcome");
      expect(`${mails[0]?.html}`).not.toMatch(/approve/i);
      const stored = [
        await db.selectFrom("review_links").selectAll().execute(),
        await db.selectFrom("jobs").selectAll().execute(),
      ];
      expect(JSON.stringify(stored)).not.toContain(token);
      const answer = await room.browser().post(token, "decide", {
        ...{ decisionId: randomUUID(), position: 1, revision: 1, decision: "approved", note: "" },
      });
      expect(await answer.json()).toMatchObject({ ok: true });
      expect(await db.selectFrom("review_decisions").select("named").execute()).toEqual([{ named: 1 }]);
      expect(await listLinks(room.author, review.id, room.ctx)).toMatchObject([{ mail: "sent" }]);
    });

    test("without a mail server nothing is promised, and a revoked link is not mailed", async ({
      room,
      db,
      receivers,
    }) => {
      const review = await room.review();
      const email = `${randomUUID()}@example.com`;
      const off = await createLink(room.author, inputFor([review.id], email), room.ctx, false);
      expect(off).toMatchObject({ ok: false, refusal: { reason: "reviewMailOff" } });
      const created = await createLink(room.author, inputFor([review.id], email), room.ctx, true);
      await revokeLink(room.author, { linkId: created.ok ? created.data.linkId : "" }, room.ctx);
      await runDueJobs([mailLinkJob(deliveryTo(receivers), { db, now: room.ctx.now })], { db, now: room.ctx.now });
      expect(await receivers.mails(email)).toEqual([]);
    });
  });
}

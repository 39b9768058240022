import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { DAY_MS } from "@/lib/domain/time/durations";
import { scrub } from "@/lib/server/log/scrub";
import { listLinks } from "@/lib/server/reviews/links/list-links";
import { isPasscode } from "@/lib/server/reviews/links/passcode";
import { revokeLink } from "@/lib/server/reviews/links/revoke-link";
import { countView, loadVisitPage } from "@/lib/server/reviews/visitors/load-visit-page";
import { engines } from "../../support/engines";
import { test } from "../../support/givens/review-test";

const start = { position: 1, revision: null };

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a token has 256 bits, and neither it nor the passcode is in the database", async ({ room, db }) => {
      const token = await room.link([await room.review()], { passcode: "open sesame" });
      expect(Buffer.from(token, "base64url")).toHaveLength(32);
      const row = await db.selectFrom("review_links").selectAll().executeTakeFirstOrThrow();
      const audits = await db.selectFrom("audits").selectAll().execute();
      expect(JSON.stringify([row, audits])).not.toContain(token);
      expect(JSON.stringify([row, audits])).not.toContain("open sesame");
      expect(await isPasscode("open sesame", row.passcode_hash ?? "")).toBe(true);
      expect(await isPasscode("open says me", row.passcode_hash ?? "")).toBe(false);
      expect(scrub(`GET /r/${token}?s=2 and callbackUrl=%2Fr%2F${token}`)).not.toContain(token);
    });

    test("unknown, revoked and expired links answer alike, byte for byte", async ({ room }) => {
      const review = await room.review();
      const [revoked, expired] = [await room.link([review]), await room.link([review], { days: 1 })];
      const links = await listLinks(room.author, review.id, room.ctx);
      const browser = room.browser();
      expect(await browser.visit(revoked)).not.toBeNull();
      for (const link of links) {
        if (Date.parse(link.expiresAt) - Date.now() > 2 * DAY_MS)
          await revokeLink(room.author, { linkId: link.id }, room.ctx);
      }
      room.pass(DAY_MS + 1000);
      const body = { decisionId: randomUUID(), position: 1, revision: 1, decision: "approved" };
      const answers = await Promise.all(
        [revoked, expired, "A".repeat(43), "short", ""].map(async (token) => {
          const answer = await browser.post(token, "decide", body);
          return [answer.status, await answer.text(), answer.headers.get("cache-control")];
        }),
      );
      expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
        new Set([JSON.stringify([404, '{"ended":true}', "no-store"])]),
      );
      expect(await browser.visit(revoked)).toBeNull();
      expect(await browser.visit(expired)).toBeNull();
    });

    test("a page holds no id of the account, its people or other sequences", async ({ room, db }) => {
      const review = await room.review();
      const other = await room.review({ name: "Secret plan", text: "For our eyes only" });
      const token = await room.link([review]);
      const visit = await room.browser().visit(token);
      const page = visit && JSON.stringify(await loadVisitPage(visit, start, room.ctx));
      expect(page).toContain("Hello and welcome");
      expect(page).toContain("Lumen Coffee");
      const ids = [room.author.wabaId, room.author.userId, room.colleague.userId, review.id, other.id, "900777"];
      const { id: linkId } = await db.selectFrom("review_links").select("id").executeTakeFirstOrThrow();
      for (const secret of [...ids, linkId, "Secret plan", token]) expect(page).not.toContain(secret);
    });

    test("a link shows its own revision, a newer one if asked, and never an older one", async ({ room }) => {
      const review = await room.review();
      await review.revise({ name: "Spring", text: "Second" });
      const visit = await room.browser().visit(await room.link([review]));
      if (!visit) throw new Error("The link is closed");
      await review.revise({ name: "Spring", text: "Third" });
      const show = async (revision: number | null) =>
        (await loadVisitPage(visit, { position: 1, revision }, room.ctx))?.shown.words?.text;
      expect([await show(null), await show(3), await show(1), await show(4)]).toEqual([
        "Second",
        "Third",
        undefined,
        undefined,
      ]);
      const page = await loadVisitPage(visit, start, room.ctx);
      expect(page?.state.items).toMatchObject([{ revision: 2, newest: 3 }]);
      expect(await loadVisitPage(visit, { position: 2, revision: null }, room.ctx)).toBeNull();
    });

    test("views are counted, without who looked, and members' are not", async ({ room, db }) => {
      const review = await room.review();
      const token = await room.link([review]);
      for (const browser of [room.browser(), room.browser(), room.browser(room.colleague)]) {
        const visit = await browser.visit(token);
        if (visit) await countView(visit, room.ctx);
      }
      const [link] = await listLinks(room.author, review.id, room.ctx);
      expect(link).toMatchObject({
        views: 2,
        reviewCount: 1,
        state: "active",
        hasPasscode: false,
        createdBy: "Ana Author",
      });
      expect(await db.selectFrom("review_visitors").selectAll().execute()).toEqual([]);
    });

    test("a passcode opens the link in that browser alone, and guesses run out, by address and by link", async ({
      room,
    }) => {
      const token = await room.link([await room.review()], { passcode: "2468" });
      const [mine, other] = [room.browser(), room.browser()];
      expect(await mine.visit(token)).toBeNull();
      expect(await (await mine.post(token, "decide", { position: 1 })).json()).toMatchObject({
        problem: "passcodeWrong",
      });
      expect(await (await mine.post(token, "passcode", { passcode: "2468" })).json()).toEqual({
        ok: true,
        state: null,
      });
      expect(await mine.visit(token)).not.toBeNull();
      expect(await other.visit(token)).toBeNull();
      for (let guess = 0; guess < 8; guess++) await other.post(token, "passcode", { passcode: `000${guess}` });
      const late = await (await other.post(token, "passcode", { passcode: "2468" })).json();
      expect(late).toMatchObject({ ok: false, problem: "tooManyAttempts", retryAt: expect.any(String) });
      const third = room.browser();
      expect(await (await third.post(token, "passcode", { passcode: "2468" })).json()).toMatchObject({ ok: true });
      const copied = room.browser();
      copied.cookies = mine.cookies;
      expect(await copied.visit(await room.link([await room.review()], { passcode: "2468" }))).toBeNull();
    });

    test("an account's links are no other account's", async ({ room }) => {
      const review = await room.review();
      await room.link([review]);
      const [link] = await listLinks(room.author, review.id, room.ctx);
      const stranger = { ...room.author, wabaId: "1" };
      expect(await listLinks(stranger, review.id, room.ctx)).toEqual([]);
      expect(await revokeLink(stranger, { linkId: link?.id ?? "" }, room.ctx)).toMatchObject({ ok: false });
      await expect(room.link([review], {}, stranger)).rejects.toThrow("reviewNotOpen");
      expect(await listLinks(room.author, review.id, room.ctx)).toMatchObject([{ state: "active" }]);
    });
  });
}

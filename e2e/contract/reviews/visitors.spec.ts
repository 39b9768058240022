import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { loadVisitPage } from "@/lib/server/reviews/visitors/load-visit-page";
import { engines } from "../../support/engines";
import { test } from "../../support/givens/review-test";

const approval = () => ({ decisionId: randomUUID(), position: 1, revision: 1, decision: "approved", note: "" });
const named = { kind: "named", label: "Mia Client" } as const;

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a visitor gives a name once, decides, and stays that visitor", async ({ room, db }) => {
      const token = await room.link([await room.review()]);
      const browser = room.browser();
      expect(await (await browser.post(token, "decide", approval())).json()).toEqual({
        ok: false,
        problem: "nameNeeded",
      });
      const introduced = await browser.post(token, "introduce", { position: 1, name: " Leo Lawyer ", email: null });
      expect(introduced.headers.get("set-cookie")).toMatch(
        new RegExp(`Path=/r/${token}; Expires=[^;]+; HttpOnly; SameSite=Strict`),
      );
      expect(await introduced.json()).toMatchObject({
        ok: true,
        state: { viewer: { kind: "visitor", name: "Leo Lawyer" } },
      });
      expect(await (await browser.post(token, "decide", { ...approval(), note: "Fine" })).json()).toMatchObject({
        ok: true,
        state: {
          items: [{ mine: { decision: "approved", revision: 1 } }],
          decisions: [{ name: "Leo Lawyer", isMe: true }],
        },
      });
      const row = await db.selectFrom("review_decisions").selectAll().executeTakeFirstOrThrow();
      expect(row).toMatchObject({ revision: 1, note: "Fine", user_id: null, named: 0 });
      const visitors = JSON.stringify(await db.selectFrom("review_visitors").selectAll().execute());
      expect(visitors).not.toContain(browser.cookies.visitor);
      expect(await db.selectFrom("notifications").select(["kind", "user_id"]).execute()).toEqual([
        { kind: "review-decided", user_id: room.author.userId },
      ]);
    });

    test("a decision is about the newest revision, or it is not stored", async ({ room, db }) => {
      const review = await room.review();
      const token = await room.link([review], named, room.colleague);
      const browser = room.browser();
      await review.revise({ name: "Spring", text: "Second" });
      expect(await (await browser.post(token, "decide", approval())).json()).toEqual({
        ok: false,
        problem: "replaced",
      });
      await review.setState("withdrawn");
      expect(await (await browser.post(token, "decide", { ...approval(), revision: 2 })).json()).toMatchObject({
        problem: "over",
      });
      await review.setState("open");
      expect(await (await browser.post(token, "decide", { ...approval(), revision: 2 })).json()).toMatchObject({
        ok: true,
      });
      const decisions = await db.selectFrom("review_decisions").selectAll().execute();
      const hash = await db
        .selectFrom("review_revisions")
        .select("content_hash")
        .where("number", "=", 2)
        .executeTakeFirst();
      expect(decisions).toMatchObject([
        { revision: 2, content_hash: hash?.content_hash, name: "Mia Client", named: 1 },
      ]);
    });

    test("a named link is one reviewer in every browser, and counts only if its author can't be it", async ({
      room,
      db,
    }) => {
      const review = await room.review();
      const byAuthor = await room.link([review], named);
      const byColleague = await room.link([review], named, room.colleague);
      for (const token of [byAuthor, byColleague, byColleague]) await room.browser().post(token, "decide", approval());
      const rows = await db.selectFrom("review_decisions").select(["visitor_id", "named"]).orderBy("at").execute();
      expect(rows.map(({ named }) => named)).toEqual([0, 1, 1]);
      expect(new Set(rows.map(({ visitor_id }) => visitor_id)).size).toBe(2);
    });

    test("a member's browser decides as the member, and the author can't", async ({ room, db }) => {
      const token = await room.link([await room.review()], { passcode: "2468" });
      const author = await (await room.browser(room.author).post(token, "decide", approval())).json();
      expect(author).toEqual({ ok: false, problem: "authorDecides" });
      await room.browser(room.colleague).post(token, "decide", approval());
      const rows = await db.selectFrom("review_decisions").select(["user_id", "visitor_id", "name"]).execute();
      expect(rows).toEqual([{ user_id: room.colleague.userId, visitor_id: null, name: "Carl Colleague" }]);
      const visit = await room.browser(room.author).visit(token);
      const page = visit && (await loadVisitPage(visit, { position: 1, revision: null }, room.ctx));
      expect(page?.state.viewer).toEqual({ kind: "member", name: "Ana Author", isAuthor: true, mayDecide: false });
      expect(JSON.stringify(page)).not.toContain(room.author.userId);
    });

    test("only our own page writes: other origins, forms and bare requests don't", async ({ room, db }) => {
      const token = await room.link([await room.review()], named);
      const { post } = room.browser();
      const foreign: Record<string, string>[] = [
        { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
        { origin: "https://evil.example" },
        { "sec-fetch-site": "none" },
        {},
        { origin: "https://overture.example", "content-type": "text/plain" },
      ];
      for (const headers of foreign) expect((await post(token, "decide", approval(), headers)).status).toBe(403);
      expect(await db.selectFrom("review_decisions").selectAll().execute()).toEqual([]);
    });

    test("what no page sends is refused, and a flood ends", async ({ room, db }) => {
      const token = await room.link([await room.review()], named);
      const { post } = room.browser();
      const hold = { ...approval(), decision: "hold" };
      for (const body of [null, [], "x", hold, { ...approval(), position: 2 }, { ...approval(), revision: 0 }]) {
        expect(await (await post(token, "decide", body)).json()).toMatchObject({ ok: false, problem: "inputInvalid" });
      }
      const long = { position: 1, revision: 1, commentId: randomUUID(), threadId: null, part: "text", anchor: null };
      expect(await (await post(token, "comment", { ...long, body: "x".repeat(4_001) })).json()).toMatchObject({
        ok: false,
      });
      expect((await post(token, "publish", approval())).status).toBe(404);
      for (let count = 0; count < 115; count++) await post(token, "resolve-thread", {});
      expect(await (await post(token, "decide", approval())).json()).toMatchObject({ problem: "tooManyAttempts" });
      expect(await db.selectFrom("review_decisions").selectAll().execute()).toEqual([]);
    });

    test("a launch has a decision for each sequence", async ({ room }) => {
      const reviews = [await room.review(), await room.review({ name: "Summer", text: "Hi" })];
      const token = await room.link(reviews, named);
      const answer = await (await room.browser().post(token, "decide", { ...approval(), position: 2 })).json();
      expect(answer.state.items).toMatchObject([
        { name: "Spring", mine: null },
        { name: "Summer", mine: { decision: "approved", revision: 1 } },
      ]);
    });
  });
}

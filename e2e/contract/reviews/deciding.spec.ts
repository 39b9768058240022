import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { NO_POLICY, type ReviewPolicy } from "@/lib/domain/reviews/review-policy";
import { APPROVED_FOR_MS } from "@/lib/domain/reviews/review-status";
import { savePolicy } from "@/lib/server/approvals/save-policy";
import { getReview } from "@/lib/server/reviews/get-review";
import { listReviews } from "@/lib/server/reviews/list-reviews";
import { sendForReview } from "@/lib/server/reviews/send-for-review";
import { updateReview } from "@/lib/server/reviews/update-review";
import { withdrawReview } from "@/lib/server/reviews/withdraw-review";
import { engines } from "../../support/engines";
import { type Team, test, WORDS } from "../../support/givens/reviews-test";

const count = (approvals: number, over: Partial<ReviewPolicy> = {}): ReviewPolicy => ({
  ...NO_POLICY,
  kind: "count",
  approvals,
  ...over,
});
const revise = ({ author, ctx }: Team, reviewId: string, text: string, revision = 1) =>
  updateReview(author, { reviewId, revision, words: { ...WORDS, text }, base: null, note: "" }, ctx);
const reasonOf = (result: { ok: boolean; refusal?: { reason: string } }) => result.refusal?.reason ?? "done";

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a draft becomes a review with an unchangeable revision, once, however often it is sent", async ({
      openTeam,
    }) => {
      const team = await openTeam();
      const [reviewId, draftId] = [randomUUID(), randomUUID()];
      const request = { reviewId, draftId, sequenceId: null, words: WORDS, base: null, note: "Please", reviewers: [] };
      const sent = await Promise.all([1, 2, 3].map(() => sendForReview(team.author, request, team.ctx)));
      expect(sent.map(({ ok }) => ok)).toEqual([true, true, true]);
      const review = await getReview(team.author, reviewId, team.ctx);
      expect(review).toMatchObject({ state: "open", revision: 1, isAuthor: true, name: "Spring" });
      expect(review?.revisions).toMatchObject([
        { number: 1, note: "Please", proposal: { message: { text: WORDS.text } } },
      ]);
      expect(await team.calls()).toEqual([]);

      const second = await sendForReview(team.author, { ...request, reviewId: randomUUID() }, team.ctx);
      expect(reasonOf(second)).toBe("reviews.alreadyOpen");
    });

    test("one letter voids an approval, and the old decision stays visible", async ({ openTeam }) => {
      const team = await openTeam();
      const viewer = await team.member("Bo", "viewer");
      const reviewId = await team.send();
      await team.decide(viewer, reviewId);
      expect(await team.stateOf(reviewId)).toBe("approved");

      expect(await revise(team, reviewId, `${WORDS.text} `)).toMatchObject({ ok: true, data: { revision: 2 } });
      const review = await getReview(team.author, reviewId, team.ctx);
      expect(review?.state).toBe("open");
      expect(review?.decisions).toMatchObject([{ name: "Bo", decision: "approved", revision: 1, counts: false }]);
      // Approving the former revision again says nothing about the newest words.
      await team.decide(viewer, reviewId, "approved", 1);
      expect(await team.stateOf(reviewId)).toBe("open");
    });

    test("unchanged words add no revision, and a second tab's outdated update is refused", async ({ openTeam }) => {
      const team = await openTeam();
      const reviewId = await team.send();
      expect(await revise(team, reviewId, WORDS.text)).toMatchObject({ data: { revision: 1 } });
      await revise(team, reviewId, "First");
      expect(reasonOf(await revise(team, reviewId, "Second", 1))).toBe("reviews.moved");
    });

    test("authors never decide about their own words, in any session", async ({ openTeam }) => {
      const team = await openTeam();
      const reviewId = await team.send();
      for (const decision of ["approved", "changes-requested", "hold"] as const) {
        expect(reasonOf(await team.decide(team.author, reviewId, decision))).toBe("reviews.own");
      }
      expect(await team.stateOf(reviewId)).toBe("open");
    });

    test("a request for changes stands until the same person decides again; a hold too", async ({ openTeam }) => {
      const team = await openTeam();
      const [bo, cy] = [await team.member("Bo", "viewer"), await team.member("Cy", "writer")];
      const reviewId = await team.send();
      await team.decide(bo, reviewId, "changes-requested");
      await team.decide(cy, reviewId);
      expect(await team.stateOf(reviewId)).toBe("changes-requested");
      team.pass(1);
      await team.decide(bo, reviewId);
      expect(await team.stateOf(reviewId)).toBe("approved");
      team.pass(1);
      await team.decide(cy, reviewId, "hold");
      expect(await team.stateOf(reviewId)).toBe("on-hold");
    });

    test("approvals count once for each person, expire, and end with the membership", async ({ openTeam }) => {
      const team = await openTeam();
      const [bo, cy] = [await team.member("Bo", "viewer"), await team.member("Cy", "admin")];
      expect(reasonOf(await savePolicy(cy, { policy: count(2) }, team.ctx))).toBe("done");
      const reviewId = await team.send();
      await team.decide(bo, reviewId);
      team.pass(1);
      await team.decide(bo, reviewId);
      expect(await team.stateOf(reviewId)).toBe("open");
      team.pass(1);
      await team.decide(cy, reviewId);
      expect(await team.stateOf(reviewId)).toBe("approved");

      const at = team.ctx.now().toISOString();
      await team.db.updateTable("memberships").set({ removed_at: at }).where("user_id", "=", cy.userId).execute();
      expect(await team.stateOf(reviewId)).toBe("open");
      await team.db.updateTable("memberships").set({ removed_at: null }).where("user_id", "=", cy.userId).execute();
      expect(await team.stateOf(reviewId)).toBe("approved");
      team.pass(APPROVED_FOR_MS);
      expect(await team.stateOf(reviewId)).toBe("open");
    });

    test("when the policy changes, the stricter of both counts for open reviews", async ({ openTeam }) => {
      const team = await openTeam();
      const [bo, cy] = [await team.member("Bo", "viewer"), await team.member("Cy", "admin")];
      await savePolicy(cy, { policy: count(2) }, team.ctx);
      const strict = await team.send();
      await savePolicy(cy, { policy: count(1) }, team.ctx);
      const loose = await team.send();
      for (const reviewId of [strict, loose]) await team.decide(bo, reviewId);
      expect([await team.stateOf(strict), await team.stateOf(loose)]).toEqual(["open", "approved"]);
      await savePolicy(cy, { policy: count(2) }, team.ctx);
      expect(await team.stateOf(loose)).toBe("open");
    });

    test("named approvers must each approve; nobody else's approval replaces theirs", async ({ openTeam }) => {
      const team = await openTeam();
      const [bo, cy] = [await team.member("Bo", "viewer"), await team.member("Cy", "admin")];
      await savePolicy(cy, { policy: { ...NO_POLICY, kind: "named", approvers: [bo.userId] } }, team.ctx);
      const reviewId = await team.send();
      expect((await listReviews(bo, { which: "open" }, team.ctx)).map(({ waitsForMe }) => waitsForMe)).toEqual([true]);
      await team.decide(cy, reviewId);
      expect(await team.stateOf(reviewId)).toBe("open");
      await team.decide(bo, reviewId);
      expect(await team.stateOf(reviewId)).toBe("approved");
    });

    test("a policy that nobody could satisfy is refused", async ({ openTeam }) => {
      const team = await openTeam();
      const cy = await team.member("Cy", "admin");
      // Two members: each author has one other member.
      expect(reasonOf(await savePolicy(cy, { policy: count(2) }, team.ctx))).toBe("reviews.policyUnsatisfiable");
      const nobody: ReviewPolicy = { ...NO_POLICY, kind: "named", approvers: [randomUUID()] };
      expect(reasonOf(await savePolicy(cy, { policy: nobody }, team.ctx))).toBe("reviews.policyUnsatisfiable");
      expect(reasonOf(await savePolicy(cy, { policy: count(1) }, team.ctx))).toBe("done");
    });

    test("two people who decide at once are both heard, and a repeated decision counts once", async ({ openTeam }) => {
      const team = await openTeam();
      const people = await Promise.all(["Bo", "Cy", "Di", "Ed"].map((name) => team.member(name, "viewer")));
      const reviewId = await team.send();
      await Promise.all(people.map((member) => team.decide(member, reviewId)));
      expect((await getReview(team.author, reviewId, team.ctx))?.decisions).toHaveLength(4);
    });

    test("who was asked is told once; who decides tells the author", async ({ openTeam }) => {
      const team = await openTeam();
      const bo = await team.member("Bo", "viewer");
      const reviewId = await team.send({ reviewers: [bo.userId, bo.userId, "nobody"] });
      await team.decide(bo, reviewId);
      await revise(team, reviewId, "New words");
      const told = await team.db.selectFrom("notifications").select(["user_id", "kind"]).orderBy("at").execute();
      expect(told.map(({ user_id, kind }) => [user_id === bo.userId ? "Bo" : "Ana", kind]).sort()).toEqual([
        ["Ana", "review-decided"],
        ["Bo", "review-requested"],
        ["Bo", "review-updated"],
      ]);
    });

    test("a withdrawn review takes no more decisions or revisions", async ({ openTeam }) => {
      const team = await openTeam();
      const bo = await team.member("Bo", "viewer");
      const reviewId = await team.send();
      expect(reasonOf(await withdrawReview(bo, { reviewId }, team.ctx))).toBe("reviews.notAuthor");
      expect(reasonOf(await withdrawReview(team.author, { reviewId }, team.ctx))).toBe("done");
      expect(reasonOf(await team.decide(bo, reviewId))).toBe("reviews.ended");
      expect(reasonOf(await revise(team, reviewId, "Late"))).toBe("reviews.ended");

      const admin = await team.member("Cy", "admin");
      expect(reasonOf(await withdrawReview(admin, { reviewId: await team.send() }, team.ctx))).toBe("done");
    });

    test("another account's review doesn't exist", async ({ openTeam }) => {
      const [team, other] = [await openTeam(), await openTeam()];
      const reviewId = await team.send();
      expect(await getReview(other.author, reviewId, other.ctx)).toBeNull();
      expect(reasonOf(await other.decide(other.author, reviewId))).toBe("reviews.notFound");
    });
  });
}

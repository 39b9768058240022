import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { NO_POLICY, type ReviewPolicy } from "@/lib/domain/reviews/review-policy";
import { toWords } from "@/lib/domain/sequences/to-words";
import { getSequence as getAtMeta } from "@/lib/graph/edges/sequences/get-sequence";
import { updateSequence as updateAtMeta } from "@/lib/graph/edges/sequences/update-sequence";
import { savePolicy } from "@/lib/server/approvals/save-policy";
import { getReview } from "@/lib/server/reviews/get-review";
import { publishReview } from "@/lib/server/reviews/publish-review";
import { createSequence } from "@/lib/server/sequences/create/create-sequence";
import { deleteSequence } from "@/lib/server/sequences/delete-sequence";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import { updateSequence } from "@/lib/server/sequences/update-sequence";
import { engines } from "../../support/engines";
import { type Team, test, WORDS } from "../../support/givens/reviews-test";

const ONE: ReviewPolicy = { ...NO_POLICY, kind: "count", approvals: 1, coversDelete: true };
const reasonOf = (result: { ok: boolean; refusal?: { reason: string } }) => result.refusal?.reason ?? "done";
const MESSAGE = { text: "Hello", tone: "warm" };

async function underPolicy(openTeam: (seed?: object) => Promise<Team>, seed: object = {}) {
  const team = await openTeam(seed);
  const [bo, admin] = [await team.member("Bo", "viewer"), await team.member("Cy", "admin")];
  await (await startSync(team.author, {}, team.ctx))?.done;
  expect(reasonOf(await savePolicy(admin, { policy: ONE }, team.ctx))).toBe("done");
  return { ...team, bo, admin };
}

const writes = async (team: Team) =>
  (await team.calls())
    .filter(({ method }) => method !== "GET")
    .map(({ method, params }) => ({ ...params, method }) as Record<string, unknown>);

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("without approval nothing reaches Meta, whoever publishes and however", async ({ openTeam }) => {
      const team = await underPolicy(openTeam, { sequences: [{ name: "Shop", message: MESSAGE }] });
      const [sequenceId = ""] = team.sequenceIds;
      const base = { name: "Shop", message: MESSAGE };
      const words = { ...toWords("Shop", MESSAGE), text: "New" };
      for (const person of [team.author, team.admin]) {
        expect(reasonOf(await createSequence(person, { words: WORDS }, team.ctx))).toBe("reviews.approvalMissing");
        const update = await updateSequence(person, { sequenceId, base, words }, team.ctx);
        expect(reasonOf(update)).toBe("reviews.approvalMissing");
        expect(reasonOf(await deleteSequence(person, { sequenceId }, team.ctx))).toBe("reviews.deletionNeedsApproval");
      }
      expect(await writes(team)).toEqual([]);
    });

    test("exactly the approved words are sent, once, and the review is published", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const words = { ...WORDS, text: "Line one\r\nline two  ", autofill: " Hi ", iceBreakers: [{ title: "Price?" }] };
      const reviewId = await team.send({ words });
      expect(reasonOf(await publishReview(team.author, { reviewId, revision: 1 }, team.ctx))).toBe(
        "reviews.notApproved",
      );
      await team.decide(team.bo, reviewId);
      const published = await Promise.all(
        [team.author, team.admin].map((person) => publishReview(person, { reviewId, revision: 1 }, team.ctx)),
      );
      expect(published.some(({ ok }) => ok)).toBe(true);
      const sent = await writes(team);
      expect(sent).toHaveLength(1);
      const review = await getReview(team.author, reviewId, team.ctx);
      expect(JSON.parse(String(sent[0]?.welcome_message_sequence))).toEqual(review?.revisions[0]?.proposal.message);
      expect(review).toMatchObject({ state: "published", publishedSequenceId: expect.any(String) });
    });

    test("words that differ by one character from the approved ones are refused", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const reviewId = await team.send();
      await team.decide(team.bo, reviewId);
      const other = { ...WORDS, text: `${WORDS.text} ` };
      expect(reasonOf(await createSequence(team.author, { words: other }, team.ctx))).toBe("reviews.approvalMissing");
      expect(reasonOf(await createSequence(team.author, { words: WORDS }, team.ctx))).toBe("done");
      expect(await team.stateOf(reviewId)).toBe("published");
    });

    test("an approved change is refused once the live sequence has moved", async ({ openTeam }) => {
      const team = await underPolicy(openTeam, { sequences: [{ name: "Shop", message: MESSAGE }] });
      const [sequenceId = ""] = team.sequenceIds;
      const base = { name: "Shop", message: MESSAGE };
      const words = { ...toWords("Shop", MESSAGE), text: "Better" };
      const reviewId = await team.send({ sequenceId, base, words });
      await team.decide(team.bo, reviewId);
      expect(await team.stateOf(reviewId)).toBe("approved");
      await updateAtMeta(team.elsewhere, team.wabaId, sequenceId, { name: "Moved" });
      const result = await publishReview(team.author, { reviewId, revision: 1 }, team.ctx);
      expect(reasonOf(result)).toBe("changedRemotely");
      expect(await team.stateOf(reviewId)).toBe("outdated");
      expect((await getAtMeta(team.elsewhere, team.wabaId, sequenceId))?.message?.text).toBe("Hello");
    });

    test("an approved change goes out with everything that its base had", async ({ openTeam }) => {
      const team = await underPolicy(openTeam, { sequences: [{ name: "Shop", message: MESSAGE }] });
      const [sequenceId = ""] = team.sequenceIds;
      const base = { name: "Shop", message: MESSAGE };
      const reviewId = await team.send({ sequenceId, base, words: { ...toWords("Shop", MESSAGE), text: "Better" } });
      await team.decide(team.bo, reviewId);
      expect(reasonOf(await publishReview(team.admin, { reviewId, revision: 1 }, team.ctx))).toBe("done");
      expect((await getAtMeta(team.elsewhere, team.wabaId, sequenceId))?.message).toEqual({
        text: "Better",
        tone: "warm",
      });
      expect(await team.stateOf(reviewId)).toBe("published");
    });

    test("while it is being published nobody decides about it", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const reviewId = await team.send();
      await team.decide(team.bo, reviewId);
      await team.fault({ match: { method: "POST" }, latencyMs: 700 });
      const publishing = publishReview(team.author, { reviewId, revision: 1 }, team.ctx);
      await expect.poll(async () => (await team.calls()).some(({ method }) => method === "POST")).toBe(true);
      expect(reasonOf(await team.decide(team.bo, reviewId, "hold"))).toBe("reviews.beingPublished");
      expect(reasonOf(await publishing)).toBe("done");
    });

    test("a refused publication leaves the review open for the next try", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const reviewId = await team.send();
      await team.decide(team.bo, reviewId);
      await team.fault({ match: { method: "POST" }, error: { code: 100, message: "Invalid parameter" } });
      expect((await publishReview(team.author, { reviewId, revision: 1 }, team.ctx)).ok).toBe(false);
      expect(await team.stateOf(reviewId)).toBe("approved");
      expect(reasonOf(await publishReview(team.author, { reviewId, revision: 1 }, team.ctx))).toBe("done");
    });

    test("only an admin overrides, with a reason that everybody sees", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const reviewId = await team.send();
      const override = { reviewId, revision: 1, overrideReason: "Launch is today" };
      expect(reasonOf(await publishReview(team.author, override, team.ctx))).toBe("adminsOnly");
      expect(reasonOf(await publishReview(team.admin, override, team.ctx))).toBe("done");
      expect(await getReview(team.bo, reviewId, team.ctx)).toMatchObject({
        state: "published",
        overrideReason: "Launch is today",
        endedBy: "Cy",
      });
    });

    test("a demoted admin's override and a removed approver's approval end at once", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const reviewId = await team.send();
      await team.decide(team.bo, reviewId);
      await team.db.deleteFrom("memberships").where("user_id", "=", team.bo.userId).execute();
      expect(reasonOf(await publishReview(team.author, { reviewId, revision: 1 }, team.ctx))).toBe(
        "reviews.notApproved",
      );
      expect(reasonOf(await createSequence(team.author, { words: WORDS }, team.ctx))).toBe("reviews.approvalsMissing");
      expect(await writes(team)).toEqual([]);
    });

    test("a lost answer that is found later ends the review too", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const reviewId = await team.send({ draftId: randomUUID() });
      await team.decide(team.bo, reviewId);
      await team.fault({ match: { method: "POST", path: "welcome_message_sequences" }, after: true, cut: true });
      await publishReview(team.author, { reviewId, revision: 1 }, team.ctx);
      expect(await team.stateOf(reviewId)).toBe("published");
    });
  });
}

import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { NO_POLICY, type ReviewPolicy } from "@/lib/domain/reviews/review-policy";
import { toWords } from "@/lib/domain/sequences/to-words";
import { savePolicy } from "@/lib/server/approvals/save-policy";
import { startChange } from "@/lib/server/changes/start-change";
import { getDraft } from "@/lib/server/drafts/get-draft";
import { saveDraft } from "@/lib/server/drafts/save-draft";
import { getReview } from "@/lib/server/reviews/get-review";
import { publishReview } from "@/lib/server/reviews/publish-review";
import { requestDeletion } from "@/lib/server/reviews/request-deletion";
import { updateReview } from "@/lib/server/reviews/update-review";
import { createSequence } from "@/lib/server/sequences/create/create-sequence";
import { deleteSequence } from "@/lib/server/sequences/delete-sequence";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import { updateSequence } from "@/lib/server/sequences/update-sequence";
import { engines } from "../../support/engines";
import { type Team, test, WORDS } from "../../support/givens/reviews-test";

const ONE: ReviewPolicy = { ...NO_POLICY, kind: "count", approvals: 1, coversDelete: true };
const SHOP = { name: "Shop", message: { text: "Hello", tone: "warm" } };
const reasonOf = (result: { ok: boolean; refusal?: { reason: string } }) => result.refusal?.reason ?? "done";
const publish = (team: Team, reviewId: string, overrideReason?: string, person = team.author) =>
  publishReview(person, { reviewId, revision: 1, overrideReason }, team.ctx);

async function underPolicy(openTeam: (seed?: object) => Promise<Team>) {
  const team = await openTeam({ sequences: [SHOP] });
  const [bo, admin] = [await team.member("Bo", "viewer"), await team.member("Cy", "admin")];
  await (await startSync(team.author, {}, team.ctx))?.done;
  await savePolicy(admin, { policy: ONE }, team.ctx);
  return { ...team, bo, admin, shopId: team.sequenceIds[0] ?? "" };
}

const writes = async (team: Team) => (await team.calls()).filter(({ method }) => method !== "GET");

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a hold and a publication at once: one of them wins, and never both", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      for (let round = 0; round < 8; round++) {
        const words = { ...WORDS, name: `Spring ${round}`, text: `Hello ${round}` };
        const reviewId = await team.send({ words });
        await team.decide(team.bo, reviewId);
        const before = (await writes(team)).length;
        const [held, published] = await Promise.all([
          team.decide(team.admin, reviewId, "hold"),
          publish(team, reviewId),
        ]);
        const sent = (await writes(team)).length - before;
        expect([reasonOf(held), sent]).toEqual(published.ok ? [expect.stringMatching(/being|ended/i), 1] : ["done", 0]);
      }
    });

    test("a review that several people publish at once takes decisions again if Meta refuses", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const reviewId = await team.send();
      await team.decide(team.bo, reviewId);
      await team.fault({ match: { method: "POST" }, error: { code: 100, message: "Invalid parameter" }, times: 9 });
      await Promise.all([team.author, team.admin].map((person) => publish(team, reviewId, undefined, person)));
      expect(reasonOf(await team.decide(team.admin, reviewId, "hold"))).toBe("done");
    });

    test("who was demoted or removed while a dialog was open publishes nothing", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const reviewId = await team.send();
      await team.decide(team.bo, reviewId);
      const members = team.db.updateTable("memberships").where("user_id", "=", team.author.userId);
      await members.set({ role: "writer" }).execute();
      expect(reasonOf(await publish(team, reviewId))).toBe("publishersOnly");
      await members.set({ role: "publisher", removed_at: team.ctx.now().toISOString() }).execute();
      expect(reasonOf(await createSequence(team.author, { words: WORDS }, team.ctx))).toBe("publishersOnly");
      await team.db
        .updateTable("memberships")
        .where("user_id", "=", team.admin.userId)
        .set({ role: "publisher" })
        .execute();
      const other = await team.send({ words: { ...WORDS, text: "Other" } });
      expect(reasonOf(await publish(team, other, "Urgent", team.admin))).toBe("reviews.approvalsMissing");
      expect(await writes(team)).toEqual([]);
    });

    test("an override ends with the words that it was given for", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const reviewId = await team.send();
      await team.fault({ match: { method: "POST" }, error: { code: 100, message: "Invalid parameter" } });
      expect((await publish(team, reviewId, "Launch is today", team.admin)).ok).toBe(false);
      await updateReview(
        team.author,
        { reviewId, revision: 1, words: { ...WORDS, text: "Other" }, base: null, note: "" },
        team.ctx,
      );
      expect((await getReview(team.admin, reviewId, team.ctx))?.overrideReason).toBeNull();
      const other = { words: { ...WORDS, text: "Other" } };
      expect(reasonOf(await createSequence(team.admin, other, team.ctx))).toBe("reviews.approvalsMissing");
    });

    test("a hold on these words counts whichever review of them is approved", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const [first, second] = [await team.send(), await team.send()];
      await team.decide(team.admin, first, "hold");
      await team.decide(team.bo, second);
      expect(reasonOf(await publish(team, second))).toBe("reviews.onHold");
    });

    test("publishing ends the author's draft, unless the author has written on", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      for (const written of [WORDS, { ...WORDS, text: "More" }]) {
        const draftId = randomUUID();
        const content = { words: written, base: null, language: null };
        const mark = { writer: randomUUID(), turn: 0 };
        await saveDraft(team.author, { draftId, isNew: true, content, revision: null, mine: [], ...mark }, team.ctx);
        const words = { ...WORDS, name: draftId.slice(0, 8) };
        const isSame = written === WORDS;
        const reviewId = await team.send({ draftId, words: isSame ? WORDS : words });
        await team.decide(team.bo, reviewId);
        expect(reasonOf(await publish(team, reviewId, undefined, team.admin))).toBe("done");
        expect((await getDraft(team.author, draftId, team.ctx)) === null).toBe(isSame);
      }
    });

    test("the replacement of a live sequence needs its own approval, and equal new words don't use it", async ({
      openTeam,
    }) => {
      const team = await underPolicy(openTeam);
      const change = { kind: "change" as const, changeId: randomUUID(), oldSequenceId: team.shopId };
      const started = await startChange(team.author, change, team.ctx);
      const draftId = (started.ok && started.data.draftId) || "";
      const replace = { words: WORDS, base: SHOP, copyOf: SHOP.message };
      const reviewId = await team.send({ draftId, ...replace });
      await team.decide(team.bo, reviewId);
      const other = await createSequence(team.author, { words: WORDS, base: SHOP.message }, team.ctx);
      expect(reasonOf(other)).toBe("reviews.approvalMissing");
      expect(await team.stateOf(reviewId)).toBe("approved");
      const published = await publish(team, reviewId, undefined, team.admin);
      expect(published).toMatchObject({ ok: true, data: { changeId: change.changeId } });
      const [sent] = await writes(team);
      expect(JSON.parse(String(sent?.params.welcome_message_sequence))).toEqual({ text: WORDS.text, tone: "warm" });
      expect(await team.stateOf(reviewId)).toBe("published");
    });

    test("a replacement is outdated once the live sequence has moved", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const change = { kind: "change" as const, changeId: randomUUID(), oldSequenceId: team.shopId };
      const started = await startChange(team.author, change, team.ctx);
      const draftId = (started.ok && started.data.draftId) || "";
      const reviewId = await team.send({ draftId, base: SHOP });
      await team.decide(team.bo, reviewId);
      await team.db
        .updateTable("sequences")
        .set({ message: '{"text":"Moved"}' })
        .where("id", "=", team.shopId)
        .execute();
      expect(await team.stateOf(reviewId)).toBe("outdated");
      expect(reasonOf(await publish(team, reviewId))).toBe("reviews.notApproved");
    });

    test("a deletion is approved like words, and void when the words changed meanwhile", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const request = { sequenceId: team.shopId, note: "Unused", reviewers: [] };
      const reviewId = randomUUID();
      expect(reasonOf(await requestDeletion(team.author, { reviewId, ...request }, team.ctx))).toBe("done");
      expect(reasonOf(await deleteSequence(team.author, { sequenceId: team.shopId }, team.ctx))).toBe(
        "reviews.approvalsMissing",
      );
      await team.decide(team.bo, reviewId);
      const words = { ...toWords("Shop", SHOP.message), text: "Moved" };
      const change = { sequenceId: team.shopId, base: SHOP, words };
      const update = await team.send(change);
      await team.decide(team.bo, update);
      expect(reasonOf(await updateSequence(team.author, change, team.ctx))).toBe("done");
      expect(await team.stateOf(reviewId)).toBe("outdated");
      expect(reasonOf(await deleteSequence(team.author, { sequenceId: team.shopId }, team.ctx))).toBe(
        "reviews.deletionNeedsApproval",
      );
      const again = await requestDeletion(team.author, { ...request, reviewId: randomUUID() }, team.ctx);
      expect(again).toEqual({ ok: true, data: { reviewId } });
      expect(await team.stateOf(reviewId)).toBe("open");
    });

    test("an approved deletion deletes once and ends the review", async ({ openTeam }) => {
      const team = await underPolicy(openTeam);
      const reviewId = randomUUID();
      const request = { reviewId, sequenceId: team.shopId, note: "", reviewers: [team.bo.userId] };
      await requestDeletion(team.author, request, team.ctx);
      await team.decide(team.bo, reviewId);
      expect(await publish(team, reviewId)).toMatchObject({ ok: true, data: { sequenceId: null } });
      expect((await writes(team)).map(({ method }) => method)).toEqual(["DELETE"]);
      expect(await team.stateOf(reviewId)).toBe("published");
      const told = team.db.selectFrom("notifications").select(["user_id", "params"]);
      const [ended] = await told.where("kind", "=", "review-published").execute();
      expect(ended).toMatchObject({ user_id: team.bo.userId, params: expect.stringContaining('"outcome":"deleted"') });
    });
  });
}

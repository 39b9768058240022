import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { movesOf } from "@/lib/sequences/ads/operation-moves";
import { discardDraft } from "@/lib/server/drafts/discard-draft";
import { getDraft } from "@/lib/server/drafts/get-draft";
import { chooseAds } from "@/lib/server/operations/choose-ads";
import { endOperation } from "@/lib/server/operations/end-operation";
import { getOperation } from "@/lib/server/operations/get-operation";
import { listOperations } from "@/lib/server/operations/list-operations";
import { retireSequence } from "@/lib/server/operations/retire-sequence";
import { startOperation } from "@/lib/server/operations/start-operation";
import { undoOperation } from "@/lib/server/operations/undo-operation";
import { createSequence } from "@/lib/server/sequences/create-sequence";
import { dataOf, test, twoSequences } from "../support/ads-test";
import { engines } from "../support/engines";

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("attach: dry run, switch, review, undo", async ({ openMirrored, sandbox }) => {
      const account = await openMirrored({
        sequences: twoSequences,
        reviewMs: null,
        ads: [{ name: "Plain", headline: "First bag free" }, { own: { text: "Own words" } }],
      });
      const plain = account.ad(0);
      const before = await account.atMeta(plain);
      const id = await account.attach(1, 0, 1);
      const checked = await account.check(id);
      expect(checked).toMatchObject({
        phase: "checked",
        refusal: null,
        steps: [{ phase: "checked" }, { phase: "checked" }],
      });
      expect(checked.steps[1]?.findings.map((finding) => finding.id)).toEqual(["own-greeting"]);
      expect(await account.creativesMade()).toEqual([]);
      expect(await account.atMeta(plain)).toEqual(before);

      const switched = await account.run(id);
      expect(switched).toMatchObject({
        phase: "switched",
        orphans: [],
        steps: [{ phase: "switched" }, { phase: "switched" }],
      });
      expect(await account.sequenceIn(plain)).toBe(account.sequence(1));
      expect((await account.atMeta(plain)).creative.object_story_spec).toEqual(before.creative.object_story_spec);
      expect(await account.creativesMade()).toHaveLength(2);
      expect((await account.mirrored(plain))?.greeting).toEqual({ kind: "sequence", sequenceId: account.sequence(1) });
      await expect
        .poll(async () => (await getOperation(account.waba, id, account.means))?.steps[0]?.effectiveStatus)
        .toBe("PENDING_REVIEW");
      await sandbox.control("PATCH", "/state", { ads: { [plain]: { review: "approved" } } });
      await account.sync();
      expect((await getOperation(account.waba, id, account.means))?.steps[0]?.effectiveStatus).toBe("ACTIVE");

      const undone = await account.undo(id);
      expect(undone).toMatchObject({ phase: "undone", steps: [{ phase: "undone" }, { phase: "undone" }] });
      expect(undone.orphans).toHaveLength(2);
      expect((await account.atMeta(plain)).creative.id).toBe(before.creative.id);
      expect((await account.mirrored(plain))?.greeting).toEqual({ kind: "nothing" });
      const spans = await account.db
        .selectFrom("ad_sequence_spans")
        .select("greets_with")
        .where("ad_id", "=", plain)
        .orderBy("from_at")
        .execute();
      expect(spans.map(({ greets_with }) => greets_with)).toEqual(["nothing", "sequence", "nothing"]);
    });

    test("replace and detach change the greeting and nothing else", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0, isVideo: true }] });
      const adIds = [account.ad(0)];
      const [oldSequenceId, sequenceId] = [account.sequence(0), account.sequence(1)];
      const replace = { kind: "replace" as const, operationId: randomUUID(), oldSequenceId, sequenceId, adIds };
      dataOf(await startOperation(account.waba, replace, account.means));
      await account.check(replace.operationId);
      expect((await account.run(replace.operationId)).phase).toBe("switched");
      expect(await account.sequenceIn(account.ad(0))).toBe(sequenceId);
      const { creative } = await account.atMeta(account.ad(0));
      const detach = { kind: "detach" as const, operationId: randomUUID(), oldSequenceId: sequenceId, adIds };
      dataOf(await startOperation(account.waba, detach, account.means));
      await account.check(detach.operationId);
      expect((await account.run(detach.operationId)).steps[0]?.phase).toBe("switched");
      expect(await account.sequenceIn(account.ad(0))).toBeUndefined();
      expect((await account.atMeta(account.ad(0))).creative.object_story_spec).toEqual(creative.object_story_spec);
    });

    test("ads that cannot take it are told before anything is changed, the others go on", async ({ openMirrored }) => {
      const account = await openMirrored({
        sequences: twoSequences,
        ads: [
          { sequence: 0 },
          { postBased: true },
          { destinationType: "MESSAGING_MESSENGER_WHATSAPP" },
          { page: "elsewhere" },
          { sequence: 1 },
          { optimizationType: "DEGREES_OF_FREEDOM" },
        ],
      });
      const id = await account.attach(1, 0, 1, 2, 3, 4, 5);
      const { steps } = await account.check(id);
      expect(steps.map(({ phase }) => phase)).toEqual([
        "checked",
        "refused",
        "refused",
        "refused",
        "skipped",
        "refused",
      ]);
      expect(steps.map(({ findings }) => findings[0]?.id)).toEqual([
        undefined,
        "post-based",
        "several-destinations",
        "other-number",
        "already-so",
        "optimized",
      ]);
      const switched = await account.run(id);
      expect(switched.steps.map(({ phase }) => phase)).toEqual([
        "switched",
        "refused",
        "refused",
        "refused",
        "skipped",
        "refused",
      ]);
      expect(await account.creativesMade()).toHaveLength(1);
    });

    test("a live sequence is changed from the copy to the deletion of the old one", async ({
      openMirrored,
      sandbox,
    }) => {
      const account = await openMirrored({
        sequences: [{ name: "Spring", message: { text: "Hi", tone: "warm" } }],
        ads: [{ sequence: 0 }, { sequence: 0, status: "PAUSED" }],
      });
      const { waba, means } = account;
      const oldSequenceId = account.sequence(0);
      const operationId = randomUUID();
      const begun = dataOf(await startOperation(waba, { kind: "change", operationId, oldSequenceId }, means));
      expect(begun).toMatchObject({ phase: "writing", oldSequenceId, newSequenceId: null, adsOnOld: 2 });
      const again = await startOperation(waba, { kind: "change", operationId: randomUUID(), oldSequenceId }, means);
      expect(dataOf(again).id).toBe(operationId);
      const draft = await getDraft(waba, begun.draftId ?? "", means);
      expect(draft?.content.words).toMatchObject({ name: "Spring v2", text: "Hi" });
      await discardDraft(waba, { draftId: begun.draftId ?? "" }, means);
      dataOf(await startOperation(waba, { kind: "change", operationId: randomUUID(), oldSequenceId }, means));
      expect((await getDraft(waba, begun.draftId ?? "", means))?.content).toEqual(draft?.content);

      const words = { name: "Spring v2", text: "Hello, better", autofill: "", iceBreakers: [] };
      const base = draft?.content.base?.message;
      const created = dataOf(await createSequence(waba, { words, base, attemptId: begun.draftId ?? "" }, means));
      const linked = await getOperation(waba, operationId, means);
      expect(linked).toMatchObject({ phase: "choosing", newSequenceId: created.id });
      expect(linked && movesOf(linked)).not.toContain("retire");

      dataOf(await chooseAds(waba, { operationId, adIds: [account.ad(0)] }, means));
      await account.check(operationId);
      expect(await account.run(operationId)).toMatchObject({ phase: "switched", adsOnOld: 1 });
      expect(await retireSequence(waba, { operationId }, means)).toMatchObject({
        ok: false,
        refusal: { kind: "used-in-ad" },
      });
      dataOf(await chooseAds(waba, { operationId, adIds: [account.ad(0), account.ad(1)] }, means));
      await account.check(operationId);
      const all = await account.run(operationId);
      expect(all).toMatchObject({
        phase: "switched",
        adsOnOld: 0,
        steps: [{ phase: "switched" }, { phase: "switched" }],
      });
      expect(await account.creativesMade()).toHaveLength(2);

      for (const number of [0, 1])
        await sandbox.control("PATCH", "/state", { ads: { [account.ad(number)]: { review: "approved" } } });
      const retired = dataOf(await retireSequence(waba, { operationId }, means));
      expect(retired).toMatchObject({ phase: "retired", endedAt: expect.any(String) });
      expect(movesOf(retired)).toEqual([]);
      expect(dataOf(await retireSequence(waba, { operationId }, means)).phase).toBe("retired");
      const seen = await listOperations(waba, { sequenceId: created.id }, means);
      expect(seen.operations.map(({ id }) => id)).toEqual([operationId]);
      expect(await undoOperation(waba, { operationId }, means)).toMatchObject({
        ok: false,
        refusal: { kind: "not-allowed" },
      });
    });

    test("a change that was undone stands in nobody's way: the next one begins afresh", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0 }] });
      const { waba, means } = account;
      const oldSequenceId = account.sequence(0);
      const change = { kind: "change" as const, oldSequenceId };
      const first = dataOf(await startOperation(waba, { ...change, operationId: randomUUID() }, means));
      const words = { name: "Second", text: "Better", autofill: "", iceBreakers: [] };
      dataOf(await createSequence(waba, { words, attemptId: first.draftId ?? "" }, means));
      dataOf(await chooseAds(waba, { operationId: first.id, adIds: [account.ad(0)] }, means));
      await account.check(first.id);
      await account.run(first.id);
      expect(await account.undo(first.id)).toMatchObject({ phase: "undone", endedAt: null });
      const next = dataOf(await startOperation(waba, { ...change, operationId: randomUUID() }, means));
      expect(next).toMatchObject({ phase: "writing", newSequenceId: null });
      expect(next.id).not.toBe(first.id);
      expect(await getOperation(waba, first.id, means)).toMatchObject({
        phase: "undone",
        endedAt: expect.any(String),
      });
    });

    test("one that ended can still be undone, in part too", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0 }, { sequence: 0 }] });
      const id = await account.attach(1, 0, 1);
      await account.check(id);
      await account.run(id);
      dataOf(await endOperation(account.waba, { operationId: id }, account.means));
      const part = await account.undo(id, [account.ad(0)]);
      expect(part.steps.map(({ phase }) => phase)).toEqual(["undone", "switched"]);
      expect(await account.sequenceIn(account.ad(0))).toBe(account.sequence(0));
      expect(await account.sequenceIn(account.ad(1))).toBe(account.sequence(1));
      expect((await account.undo(id)).phase).toBe("undone");
    });

    test("what was undone is done again with the creative that is there", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0 }] });
      const id = await account.attach(1, 0);
      await account.check(id);
      await account.run(id);
      await account.undo(id);
      const [made] = await account.creativesMade();
      expect((await account.check(id)).steps[0]).toMatchObject({ phase: "creative-made", newCreativeId: made?.id });
      expect(await account.run(id)).toMatchObject({ phase: "switched", orphans: [] });
      expect(await account.creativesMade()).toEqual([made]);
    });
  });
}

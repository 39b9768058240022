import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { movesOf } from "@/lib/domain/changes/change-moves";
import { chooseAds } from "@/lib/server/changes/choose-ads";
import { endChange } from "@/lib/server/changes/end-change";
import { getChange } from "@/lib/server/changes/get-change";
import { listChanges } from "@/lib/server/changes/list-changes";
import { retireSequence } from "@/lib/server/changes/retire-sequence";
import { undoChange } from "@/lib/server/changes/run/undo-change";
import { startChange } from "@/lib/server/changes/start-change";
import { discardDraft } from "@/lib/server/drafts/discard-draft";
import { getDraft } from "@/lib/server/drafts/get-draft";
import { createSequence } from "@/lib/server/sequences/create/create-sequence";
import { engines } from "../../support/engines";
import { dataOf, test, twoSequences } from "../../support/givens/ads-test";

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
        .poll(async () => (await getChange(account.waba, id, account.ctx))?.steps[0]?.effectiveStatus)
        .toBe("PENDING_REVIEW");
      await sandbox.control("PATCH", "/state", { ads: { [plain]: { review: "approved" } } });
      await account.sync();
      expect((await getChange(account.waba, id, account.ctx))?.steps[0]?.effectiveStatus).toBe("ACTIVE");

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
      const replace = { kind: "replace" as const, changeId: randomUUID(), oldSequenceId, sequenceId, adIds };
      dataOf(await startChange(account.waba, replace, account.ctx));
      await account.check(replace.changeId);
      expect((await account.run(replace.changeId)).phase).toBe("switched");
      expect(await account.sequenceIn(account.ad(0))).toBe(sequenceId);
      const { creative } = await account.atMeta(account.ad(0));
      const detach = { kind: "detach" as const, changeId: randomUUID(), oldSequenceId: sequenceId, adIds };
      dataOf(await startChange(account.waba, detach, account.ctx));
      await account.check(detach.changeId);
      expect((await account.run(detach.changeId)).steps[0]?.phase).toBe("switched");
      expect(await account.sequenceIn(account.ad(0))).toBeUndefined();
      expect((await account.atMeta(account.ad(0))).creative.object_story_spec).toEqual(creative.object_story_spec);
    });

    test("ads that cannot take it are reported before anything is changed, the others continue", async ({
      openMirrored,
    }) => {
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
      const { waba, ctx } = account;
      const oldSequenceId = account.sequence(0);
      const changeId = randomUUID();
      const started = dataOf(await startChange(waba, { kind: "change", changeId, oldSequenceId }, ctx));
      expect(started).toMatchObject({ phase: "writing", oldSequenceId, newSequenceId: null, adsOnOld: 2 });
      const again = await startChange(waba, { kind: "change", changeId: randomUUID(), oldSequenceId }, ctx);
      expect(dataOf(again).id).toBe(changeId);
      const draft = await getDraft(waba, started.draftId ?? "", ctx);
      expect(draft?.content.words).toMatchObject({ name: "Spring v2", text: "Hi" });
      await discardDraft(waba, { draftId: started.draftId ?? "" }, ctx);
      dataOf(await startChange(waba, { kind: "change", changeId: randomUUID(), oldSequenceId }, ctx));
      expect((await getDraft(waba, started.draftId ?? "", ctx))?.content).toEqual(draft?.content);

      const words = { name: "Spring v2", text: "Hello, better", autofill: "", iceBreakers: [] };
      const base = draft?.content.base?.message;
      const created = dataOf(await createSequence(waba, { words, base, attemptId: started.draftId ?? "" }, ctx));
      const linked = await getChange(waba, changeId, ctx);
      expect(linked).toMatchObject({ phase: "choosing", newSequenceId: created.id });
      expect(linked && movesOf(linked)).not.toContain("retire");

      dataOf(await chooseAds(waba, { changeId, adIds: [account.ad(0)] }, ctx));
      await account.check(changeId);
      expect(await account.run(changeId)).toMatchObject({ phase: "switched", adsOnOld: 1 });
      expect(await retireSequence(waba, { changeId }, ctx)).toMatchObject({
        ok: false,
        refusal: { kind: "used-in-ad" },
      });
      dataOf(await chooseAds(waba, { changeId, adIds: [account.ad(0), account.ad(1)] }, ctx));
      await account.check(changeId);
      const all = await account.run(changeId);
      expect(all).toMatchObject({
        phase: "switched",
        adsOnOld: 0,
        steps: [{ phase: "switched" }, { phase: "switched" }],
      });
      expect(await account.creativesMade()).toHaveLength(2);

      for (const number of [0, 1])
        await sandbox.control("PATCH", "/state", { ads: { [account.ad(number)]: { review: "approved" } } });
      const retired = dataOf(await retireSequence(waba, { changeId }, ctx));
      expect(retired).toMatchObject({ phase: "retired", endedAt: expect.any(String) });
      expect(movesOf(retired)).toEqual([]);
      expect(dataOf(await retireSequence(waba, { changeId }, ctx)).phase).toBe("retired");
      const seen = await listChanges(waba, { sequenceId: created.id }, ctx);
      expect(seen.changes.map(({ id }) => id)).toEqual([changeId]);
      expect(await undoChange(waba, { changeId }, ctx)).toMatchObject({
        ok: false,
        refusal: { kind: "not-allowed" },
      });
    });

    test("an undone change does not block the next one", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0 }] });
      const { waba, ctx } = account;
      const oldSequenceId = account.sequence(0);
      const change = { kind: "change" as const, oldSequenceId };
      const first = dataOf(await startChange(waba, { ...change, changeId: randomUUID() }, ctx));
      const words = { name: "Second", text: "Better", autofill: "", iceBreakers: [] };
      dataOf(await createSequence(waba, { words, attemptId: first.draftId ?? "" }, ctx));
      dataOf(await chooseAds(waba, { changeId: first.id, adIds: [account.ad(0)] }, ctx));
      await account.check(first.id);
      await account.run(first.id);
      expect(await account.undo(first.id)).toMatchObject({ phase: "undone", endedAt: null });
      const next = dataOf(await startChange(waba, { ...change, changeId: randomUUID() }, ctx));
      expect(next).toMatchObject({ phase: "writing", newSequenceId: null });
      expect(next.id).not.toBe(first.id);
      expect(await getChange(waba, first.id, ctx)).toMatchObject({
        phase: "undone",
        endedAt: expect.any(String),
      });
    });

    test("one that ended can still be undone, in part too", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0 }, { sequence: 0 }] });
      const id = await account.attach(1, 0, 1);
      await account.check(id);
      await account.run(id);
      dataOf(await endChange(account.waba, { changeId: id }, account.ctx));
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

import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { adsScopes } from "@/lib/sequences/ads/ads-permissions";
import { movesOf } from "@/lib/sequences/ads/operation-moves";
import { listAds } from "@/lib/server/ads/list-ads";
import { getDraft } from "@/lib/server/drafts/get-draft";
import { chooseAds } from "@/lib/server/operations/choose-ads";
import { endOperation } from "@/lib/server/operations/end-operation";
import { getOperation } from "@/lib/server/operations/get-operation";
import { listOperations } from "@/lib/server/operations/list-operations";
import { retireSequence } from "@/lib/server/operations/retire-sequence";
import { runOperation } from "@/lib/server/operations/run-operation";
import { startOperation } from "@/lib/server/operations/start-operation";
import { undoOperation } from "@/lib/server/operations/undo-operation";
import { createSequence } from "@/lib/server/sequences/create-sequence";
import { startSync } from "@/lib/server/sequences/start-sync";
import { type AdsAccount, dataOf, grant, test } from "../support/ads-test";
import { engines } from "../support/engines";

const message = { text: "Hi" };
const two = [
  { name: "Old", message },
  { name: "New", message },
];

const mirrored = async ({ waba, means }: AdsAccount, adId: string) =>
  (await listAds(waba, {}, means)).ads?.find(({ id }) => id === adId);

const flowOf = async (account: AdsAccount, adId: string) =>
  ((await account.atMeta(adId)).creative.asset_feed_spec as { additional_data?: Record<string, unknown> } | undefined)
    ?.additional_data?.partner_app_welcome_message_flow_id;

const undo = async (account: AdsAccount, operationId: string, adIds?: string[]) =>
  account.rest(dataOf(await undoOperation(account.waba, { operationId, adIds }, account.means)).id);

/** Mirrors ads and sequences, as a page of the product has done before anything is begun there. */
async function opened(account: AdsAccount): Promise<AdsAccount> {
  await account.sync();
  await (await startSync(account.waba, { refresh: true }, account.means))?.done;
  return account;
}

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("attach: dry run, switch, review, undo", async ({ openAds, sandbox }) => {
      const account = await opened(
        await openAds({
          sequences: two,
          reviewMs: null,
          ads: [{ name: "Plain", headline: "First bag free" }, { own: { text: "Own words" } }],
        }),
      );
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
      expect(await flowOf(account, plain)).toBe(account.sequence(1));
      expect((await account.atMeta(plain)).creative.object_story_spec).toEqual(before.creative.object_story_spec);
      expect(await account.creativesMade()).toHaveLength(2);
      expect((await mirrored(account, plain))?.greeting).toEqual({ kind: "sequence", sequenceId: account.sequence(1) });
      await expect
        .poll(async () => (await getOperation(account.waba, id, account.means))?.steps[0]?.effectiveStatus)
        .toBe("PENDING_REVIEW");
      await sandbox.control("PATCH", "/state", { ads: { [plain]: { review: "approved" } } });
      await account.sync();
      expect((await getOperation(account.waba, id, account.means))?.steps[0]?.effectiveStatus).toBe("ACTIVE");

      const undone = await undo(account, id);
      expect(undone).toMatchObject({ phase: "undone", steps: [{ phase: "undone" }, { phase: "undone" }] });
      expect(undone.orphans).toHaveLength(2);
      expect((await account.atMeta(plain)).creative.id).toBe(before.creative.id);
      expect((await mirrored(account, plain))?.greeting).toEqual({ kind: "nothing" });
      const spans = await account.db
        .selectFrom("ad_sequence_spans")
        .select("greets_with")
        .where("ad_id", "=", plain)
        .orderBy("from_at")
        .execute();
      expect(spans.map(({ greets_with }) => greets_with)).toEqual(["nothing", "sequence", "nothing"]);
    });

    test("replace and detach change the greeting and nothing else", async ({ openAds }) => {
      const account = await opened(await openAds({ sequences: two, ads: [{ sequence: 0, isVideo: true }] }));
      const adIds = [account.ad(0)];
      const [oldSequenceId, sequenceId] = [account.sequence(0), account.sequence(1)];
      const replace = { kind: "replace" as const, operationId: randomUUID(), oldSequenceId, sequenceId, adIds };
      dataOf(await startOperation(account.waba, replace, account.means));
      await account.check(replace.operationId);
      expect((await account.run(replace.operationId)).phase).toBe("switched");
      expect(await flowOf(account, account.ad(0))).toBe(sequenceId);
      const { creative } = await account.atMeta(account.ad(0));
      const detach = { kind: "detach" as const, operationId: randomUUID(), oldSequenceId: sequenceId, adIds };
      dataOf(await startOperation(account.waba, detach, account.means));
      await account.check(detach.operationId);
      expect((await account.run(detach.operationId)).steps[0]?.phase).toBe("switched");
      expect(await flowOf(account, account.ad(0))).toBeUndefined();
      expect((await account.atMeta(account.ad(0))).creative.object_story_spec).toEqual(creative.object_story_spec);
    });

    test("ads that cannot take it are told before anything is changed, the others go on", async ({ openAds }) => {
      const account = await opened(
        await openAds({
          sequences: two,
          ads: [
            { sequence: 0 },
            { postBased: true },
            { destinationType: "MESSAGING_MESSENGER_WHATSAPP" },
            { page: "elsewhere" },
            { sequence: 1 },
            { optimizationType: "DEGREES_OF_FREEDOM" },
          ],
        }),
      );
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

    test("a live sequence is changed from the copy to the deletion of the old one", async ({ openAds, sandbox }) => {
      const account = await opened(
        await openAds({
          sequences: [{ name: "Spring", message: { text: "Hi", tone: "warm" } }],
          ads: [{ sequence: 0 }, { sequence: 0, status: "PAUSED" }],
        }),
      );
      const { waba, means } = account;
      const oldSequenceId = account.sequence(0);
      const operationId = randomUUID();
      const begun = dataOf(await startOperation(waba, { kind: "change", operationId, oldSequenceId }, means));
      expect(begun).toMatchObject({ phase: "writing", oldSequenceId, newSequenceId: null, adsOnOld: 2 });
      const again = await startOperation(waba, { kind: "change", operationId: randomUUID(), oldSequenceId }, means);
      expect(dataOf(again).id).toBe(operationId);
      const draft = await getDraft(waba, begun.draftId ?? "", means);
      expect(draft?.content.words).toMatchObject({ name: "Spring v2", text: "Hi" });

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

    test("one that ended can still be undone, in part too", async ({ openAds }) => {
      const account = await opened(await openAds({ sequences: two, ads: [{ sequence: 0 }, { sequence: 0 }] }));
      const id = await account.attach(1, 0, 1);
      await account.check(id);
      await account.run(id);
      dataOf(await endOperation(account.waba, { operationId: id }, account.means));
      const part = await undo(account, id, [account.ad(0)]);
      expect(part.steps.map(({ phase }) => phase)).toEqual(["undone", "switched"]);
      expect(await flowOf(account, account.ad(0))).toBe(account.sequence(0));
      expect(await flowOf(account, account.ad(1))).toBe(account.sequence(1));
      expect((await undo(account, id)).phase).toBe("undone");
    });

    test("what was undone is done again with the creative that is there", async ({ openAds }) => {
      const account = await opened(await openAds({ sequences: two, ads: [{ sequence: 0 }] }));
      const id = await account.attach(1, 0);
      await account.check(id);
      await account.run(id);
      await undo(account, id);
      const [made] = await account.creativesMade();
      expect((await account.check(id)).steps[0]).toMatchObject({ phase: "creative-made", newCreativeId: made?.id });
      expect(await account.run(id)).toMatchObject({ phase: "switched", orphans: [] });
      expect(await account.creativesMade()).toEqual([made]);
    });

    test("two people who run it at once run it once", async ({ openAds }) => {
      const account = await opened(await openAds({ sequences: two, ads: [{ sequence: 0 }, { sequence: 0 }, {}] }));
      const id = await account.attach(1, 0, 1, 2);
      await account.check(id);
      await account.fault({ match: { method: "POST", path: "/adcreatives" }, latencyMs: 100, times: 3 });
      const clicks = await Promise.all(
        [1, 2, 3].map(() => runOperation(account.waba, { operationId: id }, account.means)),
      );
      expect(clicks.every(({ ok }) => ok)).toBe(true);
      expect((await account.rest(id)).steps.map(({ phase }) => phase)).toEqual(["switched", "switched", "switched"]);
      expect(await account.creativesMade()).toHaveLength(3);
    });

    test("two changes that meet at one ad do not overwrite each other", async ({ openAds }) => {
      const account = await opened(await openAds({ sequences: two, ads: [{}] }));
      const [one, other] = [await account.attach(0, 0), await account.attach(1, 0)];
      await account.check(one);
      await account.check(other);
      const results = await Promise.all([account.run(one), account.run(other)]);
      const phases = results.map(({ steps }) => steps[0]?.phase);
      expect([...phases].sort()).toEqual(["refused", "switched"]);
      const lost = results.find(({ steps }) => steps[0]?.phase === "refused");
      expect(lost?.steps[0]?.refusal?.kind).toBe("changed-elsewhere");
      const won = account.sequence(phases.indexOf("switched"));
      expect(await flowOf(account, account.ad(0))).toBe(won);
      const made = await account.creativesMade();
      expect(made).toHaveLength(1 + (lost?.orphans.length ?? 0));
    });

    test("the same start sent twice is one operation, and an unknown ad starts none", async ({ openAds }) => {
      const account = await opened(await openAds({ sequences: two, ads: [{}] }));
      const operationId = randomUUID();
      const start = { kind: "attach" as const, operationId, sequenceId: account.sequence(0), adIds: [account.ad(0)] };
      const sent = await Promise.all([1, 2].map(() => startOperation(account.waba, start, account.means)));
      expect(sent.map((result) => result.ok && result.data.id)).toEqual([operationId, operationId]);
      const unknown = { ...start, operationId: randomUUID(), adIds: [account.ad(0), "404"] };
      expect(await startOperation(account.waba, unknown, account.means)).toMatchObject({
        ok: false,
        refusal: { kind: "not-found" },
      });
      expect((await listOperations(account.waba, {}, account.means)).operations).toHaveLength(1);
    });

    test("who may only see ads is led to the permission, and a stranger's operation is not there", async ({
      openAds,
    }) => {
      const account = await opened(await openAds({ sequences: two, ads: [{}] }));
      const id = await account.attach(0, 0);
      await account.check(id);
      await grant(account.db, account.waba, [...adsScopes.see]);
      const refused = { ok: false, refusal: { kind: "ads-access-needed" } };
      expect(await runOperation(account.waba, { operationId: id }, account.means)).toMatchObject(refused);
      const start = { kind: "detach" as const, operationId: randomUUID(), adIds: [account.ad(0)] };
      expect(await startOperation(account.waba, start, account.means)).toMatchObject(refused);
      const stranger = { ...account.waba, wabaId: "1" };
      expect(await getOperation(stranger, id, account.means)).toBeNull();
      expect(await runOperation(stranger, { operationId: id }, account.means)).toMatchObject({
        ok: false,
        refusal: { kind: "not-found" },
      });
    });

    test("a member who cannot see the ad account sees that something is under way, not which ads", async ({
      openAds,
    }) => {
      const account = await opened(await openAds({ sequences: two, ads: [{ name: "Secret launch" }] }));
      const id = await account.attach(0, 0);
      const other = { ...account.waba, userId: "somebody-else" };
      await grant(account.db, other, [...adsScopes.see]);
      const seen = await getOperation(other, id, account.means);
      expect(seen?.startedBy.id).toBe(account.userId);
      expect(JSON.stringify(seen)).not.toContain("Secret launch");
    });
  });
}

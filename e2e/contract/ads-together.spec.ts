import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { adsScopes } from "@/lib/sequences/ads/ads-permissions";
import { inspectAd } from "@/lib/server/ads/inspect-ad";
import { getOperation } from "@/lib/server/operations/get-operation";
import { listOperations } from "@/lib/server/operations/list-operations";
import { runOperation } from "@/lib/server/operations/run-operation";
import { startOperation } from "@/lib/server/operations/start-operation";
import { grant, test, twoSequences } from "../support/ads-test";
import { engines } from "../support/engines";

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("two people who run it at once run it once", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0 }, { sequence: 0 }, {}] });
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

    test("two changes that meet at one ad do not overwrite each other", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
      const [one, other] = [await account.attach(0, 0), await account.attach(1, 0)];
      await account.check(one);
      await account.check(other);
      const results = await Promise.all([account.run(one), account.run(other)]);
      const phases = results.map(({ steps }) => steps[0]?.phase);
      expect([...phases].sort()).toEqual(["refused", "switched"]);
      const lost = results.find(({ steps }) => steps[0]?.phase === "refused");
      expect(lost?.steps[0]?.refusal?.kind).toBe("changed-elsewhere");
      const won = account.sequence(phases.indexOf("switched"));
      expect(await account.sequenceIn(account.ad(0))).toBe(won);
      const made = await account.creativesMade();
      expect(made).toHaveLength(1 + (lost?.orphans.length ?? 0));
    });

    test("the same start sent twice is one operation, and an unknown ad starts none", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
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

    test("an ad of another business cannot be drawn into an operation of mine, nor its sequence into my ad", async ({
      openMirrored,
    }) => {
      const [mine, other] = [
        await openMirrored({ sequences: twoSequences, ads: [{}] }),
        await openMirrored({ sequences: twoSequences, ads: [{}] }),
      ];
      const start = (sequenceId: string, adId: string) =>
        startOperation(mine.waba, { kind: "attach", operationId: randomUUID(), sequenceId, adIds: [adId] }, mine.means);
      const notFound = { ok: false, refusal: { kind: "not-found" } };
      expect(await start(mine.sequence(0), other.ad(0))).toMatchObject(notFound);
      expect(await start(other.sequence(0), mine.ad(0))).toMatchObject(notFound);
      const inspected = await inspectAd(mine.waba, { adId: other.ad(0), sequenceId: null }, mine.means);
      expect(inspected).toMatchObject({ ok: false });
    });

    test("who may only see ads is led to the permission, and a stranger's operation is not there", async ({
      openMirrored,
    }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
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
      openMirrored,
    }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{ name: "Secret launch" }] });
      const id = await account.attach(0, 0);
      const other = { ...account.waba, userId: "somebody-else" };
      await grant(account.db, other, [...adsScopes.see]);
      const seen = await getOperation(other, id, account.means);
      expect(seen?.startedBy.id).toBe(account.userId);
      expect(JSON.stringify(seen)).not.toContain("Secret launch");
    });
  });
}

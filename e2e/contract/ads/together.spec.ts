import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { adsScopes } from "@/lib/domain/ads/ads-permissions";
import { inspectAd } from "@/lib/server/ads/inspect-ad";
import { getChange } from "@/lib/server/changes/get-change";
import { listChanges } from "@/lib/server/changes/list-changes";
import { runChange } from "@/lib/server/changes/run/run-change";
import { startChange } from "@/lib/server/changes/start-change";
import { engines } from "../../support/engines";
import { grant, test, twoSequences } from "../../support/givens/ads-test";

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("two people who run it at once run it once", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{ sequence: 0 }, { sequence: 0 }, {}] });
      const id = await account.attach(1, 0, 1, 2);
      await account.check(id);
      await account.fault({ match: { method: "POST", path: "/adcreatives" }, latencyMs: 100, times: 3 });
      const clicks = await Promise.all([1, 2, 3].map(() => runChange(account.waba, { changeId: id }, account.ctx)));
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

    test("the same start sent twice is one change, and an unknown ad starts none", async ({ openMirrored }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
      const changeId = randomUUID();
      const start = { kind: "attach" as const, changeId, sequenceId: account.sequence(0), adIds: [account.ad(0)] };
      const sent = await Promise.all([1, 2].map(() => startChange(account.waba, start, account.ctx)));
      expect(sent.map((result) => result.ok && result.data.id)).toEqual([changeId, changeId]);
      const unknown = { ...start, changeId: randomUUID(), adIds: [account.ad(0), "404"] };
      expect(await startChange(account.waba, unknown, account.ctx)).toMatchObject({
        ok: false,
        refusal: { kind: "not-found" },
      });
      expect((await listChanges(account.waba, {}, account.ctx)).changes).toHaveLength(1);
    });

    test("an ad of another business cannot be drawn into a change of mine, nor its sequence into my ad", async ({
      openMirrored,
    }) => {
      const [mine, other] = [
        await openMirrored({ sequences: twoSequences, ads: [{}] }),
        await openMirrored({ sequences: twoSequences, ads: [{}] }),
      ];
      const start = (sequenceId: string, adId: string) =>
        startChange(mine.waba, { kind: "attach", changeId: randomUUID(), sequenceId, adIds: [adId] }, mine.ctx);
      const notFound = { ok: false, refusal: { kind: "not-found" } };
      expect(await start(mine.sequence(0), other.ad(0))).toMatchObject(notFound);
      expect(await start(other.sequence(0), mine.ad(0))).toMatchObject(notFound);
      const inspected = await inspectAd(mine.waba, { adId: other.ad(0), sequenceId: null }, mine.ctx);
      expect(inspected).toMatchObject({ ok: false });
    });

    test("who may only see ads is led to the permission, and a stranger's change is not there", async ({
      openMirrored,
    }) => {
      const account = await openMirrored({ sequences: twoSequences, ads: [{}] });
      const id = await account.attach(0, 0);
      await account.check(id);
      await grant(account.db, account.waba, [...adsScopes.see]);
      const refused = { ok: false, refusal: { kind: "ads-access-needed" } };
      expect(await runChange(account.waba, { changeId: id }, account.ctx)).toMatchObject(refused);
      const start = { kind: "detach" as const, changeId: randomUUID(), adIds: [account.ad(0)] };
      expect(await startChange(account.waba, start, account.ctx)).toMatchObject(refused);
      const stranger = { ...account.waba, wabaId: "1" };
      expect(await getChange(stranger, id, account.ctx)).toBeNull();
      expect(await runChange(stranger, { changeId: id }, account.ctx)).toMatchObject({
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
      const seen = await getChange(other, id, account.ctx);
      expect(seen?.startedBy.id).toBe(account.userId);
      expect(JSON.stringify(seen)).not.toContain("Secret launch");
    });
  });
}

import { expect } from "@playwright/test";
import { adsScopes } from "@/lib/domain/ads/ads-permissions";
import { MINUTE_MS } from "@/lib/domain/time/durations";
import { chooseAdAccounts } from "@/lib/server/ads/access/choose-ad-accounts";
import { adsOfSequence } from "@/lib/server/ads/ads-of-sequence";
import { inspectAd } from "@/lib/server/ads/inspect-ad";
import { listAds } from "@/lib/server/ads/list-ads";
import { startAdsSync } from "@/lib/server/ads/mirror/start-ads-sync";
import { engines } from "../../support/engines";
import { type AdsAccount, dataOf, grant, test, twoSequences } from "../../support/givens/ads-test";
import { refusalInEnglish } from "../../support/text/english";

const shown = async ({ waba, ctx }: AdsAccount) => (await listAds(waba, {}, ctx)).ads ?? [];

const spansOf = async ({ db, wabaId }: AdsAccount, adId: string) =>
  db
    .selectFrom("ad_sequence_spans")
    .select(["greets_with", "sequence_id", "from_at", "until_at"])
    .where("waba_id", "=", wabaId)
    .where("ad_id", "=", adId)
    .orderBy("from_at")
    .execute();

const listCalls = async (account: AdsAccount) =>
  (await account.calls()).filter(({ path }) => path.endsWith("/ads")).length;

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("ads that lead to WhatsApp are mirrored with what they greet with, others are not", async ({ openAds }) => {
      const account = await openAds({
        sequences: twoSequences,
        ads: [
          { name: "Beans", sequence: 0, headline: "First bag free", campaign: "Spring", adSet: "Lisbon" },
          { name: "Own words", own: { text: "Hello there", autofill: "Tell me more", iceBreakers: ["Price?"] } },
          { name: "Silent", postBased: true },
          { name: "Shop", destinationType: "WEBSITE", sequence: 0, status: "DELETED" },
        ],
      });
      await account.sync();
      const { counts, access, freshness, complete } = await listAds(account.waba, {}, account.ctx);
      const ads = await shown(account);
      expect(ads.map(({ name }) => name).sort()).toEqual(["Beans", "Own words", "Silent"]);
      expect(counts).toEqual({ all: 3, sequence: 1, own: 1, nothing: 1 });
      expect(access).toMatchObject({ canRead: true, canChange: true, accounts: [{ chosen: true }] });
      expect(freshness).toMatchObject({ syncing: false, refusal: null, fetchedCount: 3 });
      expect(complete).toBe(true);
      expect(ads.find(({ name }) => name === "Beans")).toMatchObject({
        id: account.ad(0),
        campaign: { name: "Spring", objective: "OUTCOME_ENGAGEMENT" },
        adSet: {
          name: "Lisbon",
          destinationType: "WHATSAPP",
          pageId: account.pageId,
          pageName: expect.stringMatching(/./),
        },
        adAccount: { id: account.adAccountId, name: expect.stringMatching(/./) },
        story: { headline: "First bag free" },
        effectiveStatus: "ACTIVE",
        postSource: null,
        greeting: { kind: "sequence", sequenceId: account.sequence(0) },
      });
      const own = ads.find(({ name }) => name === "Own words");
      expect(own?.greeting).toMatchObject({
        kind: "own",
        words: { text: "Hello there", autofill: "Tell me more", iceBreakers: [{ title: "Price?" }] },
      });
      expect(ads.find(({ name }) => name === "Silent")).toMatchObject({
        postSource: "facebook",
        greeting: { kind: "nothing" },
      });
      const behind = await adsOfSequence(account.waba, account.sequence(0), {}, account.ctx);
      expect(behind.ads.map(({ name }) => name)).toEqual(["Beans"]);
    });

    test("the history knows which sequence an ad had when", async ({ openAds, sandbox }) => {
      const before = "2026-03-01T10:00:00.000Z";
      const account = await openAds({
        sequences: twoSequences,
        ads: [{ sequence: 0, createdAt: before }, { sequence: 0 }],
      });
      await account.sync();
      const turn = { greetsWith: { sequenceId: account.sequence(1) } };
      await sandbox.control("PATCH", "/state", { ads: { [account.ad(0)]: turn, [account.ad(1)]: null } });
      await account.sync();
      const [first, second, ...more] = await spansOf(account, account.ad(0));
      expect(more).toEqual([]);
      expect(first).toMatchObject({ sequence_id: account.sequence(0), from_at: before, until_at: second?.from_at });
      expect(second).toMatchObject({ sequence_id: account.sequence(1), until_at: null });
      expect(Date.parse(second?.from_at ?? "")).toBeGreaterThan(Date.now() - 60_000);
      expect(await spansOf(account, account.ad(1))).toMatchObject([{ until_at: expect.any(String) }]);
      expect((await shown(account)).map(({ id }) => id)).toEqual([account.ad(0)]);
    });

    test("an unchanged mirror costs its readers nothing, and a fresh one Meta nothing", async ({ openAds }) => {
      const account = await openAds({ sequences: 3, ads: 120 });
      await account.sync();
      const before = await listAds(account.waba, {}, account.ctx);
      expect(before.ads).toHaveLength(before.counts.all);
      await account.sync();
      const after = await listAds(account.waba, { revision: before.revision }, account.ctx);
      expect(after).toMatchObject({ revision: before.revision, ads: null });
      const calls = await listCalls(account);
      await Promise.all(Array.from({ length: 6 }, () => listAds(account.waba, {}, account.ctx)));
      expect(await listCalls(account)).toBe(calls);
      const first = await listAds(account.waba, { limit: 10 }, account.ctx);
      expect(first.ads).toHaveLength(10);
      expect(first.complete).toBe(false);
    });

    test("any number of page views at once make one sync", async ({ openAds }) => {
      const account = await openAds({ sequences: 1, ads: [{ sequence: 0 }] });
      await Promise.all(Array.from({ length: 8 }, () => listAds(account.waba, {}, account.ctx)));
      await expect.poll(() => listCalls(account)).toBe(1);
      await expect.poll(async () => (await shown(account)).length).toBe(1);
      expect(await listCalls(account)).toBe(1);
    });

    test("a rate limit silences this ad account until Meta listens again", async ({ openAds }) => {
      const account = await openAds({ sequences: 1, ads: [{ sequence: 0 }] });
      await account.sync();
      const limit = { error: { code: 80004 }, headers: { "Retry-After": "300" } };
      await account.fault({ match: { path: "/ads", method: "GET" }, ...limit });
      await account.sync();
      const { freshness, ads } = await listAds(account.waba, {}, account.ctx);
      expect(freshness.refusal).toMatchObject({ kind: "rate-limited" });
      expect(refusalInEnglish(freshness.refusal ?? undefined).title).toContain("ad account");
      expect(ads).toHaveLength(1);
      expect(await account.sync()).toBe(false);
      account.pass(5 * MINUTE_MS + 1_000);
      expect(await account.sync()).toBe(true);
      expect((await listAds(account.waba, {}, account.ctx)).freshness.refusal).toBeNull();
    });

    test("pages that Meta finds too large are asked for smaller, and nothing is missed", async ({ openAds }) => {
      const account = await openAds({ sequences: 2, ads: 90, rowsAtOnce: 20 });
      await account.sync();
      const { counts, freshness } = await listAds(account.waba, {}, account.ctx);
      expect(freshness.refusal).toBeNull();
      expect(counts.all).toBeGreaterThan(60);
    });

    test("without the permission nothing is asked and nothing shown, and the way to it is named", async ({
      openAds,
    }) => {
      const account = await openAds({ sequences: 1, ads: [{ sequence: 0 }] });
      await account.sync();
      await grant(account.db, account.waba, ["whatsapp_business_management"]);
      expect(await startAdsSync(account.waba, { refresh: true }, account.ctx)).toBeNull();
      const { ads, access } = await listAds(account.waba, {}, account.ctx);
      expect(ads).toEqual([]);
      expect(access).toMatchObject({ canRead: false, canChange: false, refusal: { kind: "ads-access-needed" } });
      await grant(account.db, account.waba, [...adsScopes.see]);
      const reader = await listAds(account.waba, {}, account.ctx);
      expect(reader.ads).toHaveLength(1);
      expect(reader.access).toMatchObject({ canRead: true, canChange: false, refusal: { kind: "ads-access-needed" } });
    });

    test("of several ad accounts none is mirrored before one is chosen, and only those", async ({ openAds }) => {
      const account = await openAds({
        sequences: 1,
        adAccounts: 3,
        ads: [
          { name: "A", sequence: 0 },
          { name: "B", adAccount: 1 },
          { name: "C", adAccount: 2 },
        ],
      });
      await account.sync();
      expect(await shown(account)).toEqual([]);
      const { access } = await listAds(account.waba, {}, account.ctx);
      expect(access.accounts.map(({ id }) => id).sort()).toEqual([...account.adAccountIds].sort());
      const adAccountIds = account.adAccountIds.slice(0, 2);
      dataOf(await chooseAdAccounts(account.waba, { adAccountIds }, account.ctx));
      await account.sync();
      expect((await shown(account)).map(({ name }) => name).sort()).toEqual(["A", "B"]);
      const foreign = await chooseAdAccounts(account.waba, { adAccountIds: ["999"] }, account.ctx);
      expect(foreign).toMatchObject({ ok: false, refusal: { kind: "not-found" } });
    });

    test("nobody is shown the ads of an ad account that they cannot see at Meta", async ({ openAds, sandbox }) => {
      const account = await openAds({ sequences: 1, ads: [{ sequence: 0 }] });
      await account.sync();
      expect(await shown(account)).toHaveLength(1);
      const taken = { [account.adAccountId]: { tasks: { [account.userId]: null } } };
      await sandbox.control("PATCH", "/state", { adAccounts: taken });
      account.pass(61 * MINUTE_MS);
      await (await startAdsSync(account.waba, {}, account.ctx))?.done;
      expect(await shown(account)).toEqual([]);
    });

    test("looking at one ad shows whether it has the sequence now, and updates the mirror", async ({
      openAds,
      sandbox,
    }) => {
      const account = await openAds({ sequences: twoSequences, ads: [{ sequence: 0 }] });
      await account.sync();
      const ask = (sequence: number) =>
        inspectAd(account.waba, { adId: account.ad(0), sequenceId: account.sequence(sequence) }, account.ctx);
      expect(await ask(0)).toMatchObject({ ok: true, data: { hasSequence: true } });
      expect(await ask(1)).toMatchObject({ ok: true, data: { hasSequence: false, findings: [] } });
      const turn = { greetsWith: { sequenceId: account.sequence(1) } };
      await sandbox.control("PATCH", "/state", { ads: { [account.ad(0)]: turn } });
      expect(await ask(1)).toMatchObject({ ok: true, data: { hasSequence: true } });
      expect((await shown(account))[0]?.greeting).toEqual({ kind: "sequence", sequenceId: account.sequence(1) });
    });
  });
}

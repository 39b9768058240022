import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { adsScopes } from "@/lib/domain/ads/ads-permissions";
import type { Change } from "@/lib/domain/changes/change";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { listAds } from "@/lib/server/ads/list-ads";
import { startAdsSync } from "@/lib/server/ads/mirror/start-ads-sync";
import { getChange } from "@/lib/server/changes/get-change";
import { checkChange } from "@/lib/server/changes/run/check-change";
import { runChange } from "@/lib/server/changes/run/run-change";
import { undoChange } from "@/lib/server/changes/run/undo-change";
import { startChange } from "@/lib/server/changes/start-change";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import type { Database } from "@/lib/server/store/open-database";
import type { SeedRequest } from "../start-sandbox";
import { test as base, type TestAccount } from "./store-test";

/** To seed where it does not matter what the sequences say. */
export const twoSequences = [
  { name: "Old", message: { text: "Hi" } },
  { name: "New", message: { text: "Hi" } },
];

/** An account whose member may change ads. */
export type AdsAccount = TestAccount & {
  ad(number: number): string;
  sequence(number: number): string;
  /** Mirrors the ads now and waits for it. */
  sync(): Promise<boolean>;
  /** Begins an attach of the sequence to these ads, counted from 0. */
  attach(sequence: number, ...ads: number[]): Promise<string>;
  /** Waits until nobody is at work on it any more. */
  rest(changeId: string): Promise<Change>;
  undo(changeId: string, adIds?: string[]): Promise<Change>;
  check(changeId: string): Promise<Change>;
  run(changeId: string): Promise<Change>;
  /** The ads' creatives at Meta, and all creatives that Overture made there. */
  creativesMade(): Promise<{ id: string; name: string }[]>;
  /** The sequence that the ad greets with at Meta. */
  sequenceIn(adId: string): Promise<unknown>;
  mirrored(adId: string): Promise<AdRow | undefined>;
  atMeta(adId: string): Promise<AdAtMeta>;
};

type AdAtMeta = {
  creative: {
    id: string;
    asset_feed_spec?: { additional_data?: Record<string, unknown> };
    object_story_spec?: unknown;
  };
};

type Fixtures = {
  openAds(seed?: SeedRequest): Promise<AdsAccount>;
  /** The same with ads and sequences mirrored, as a page has done before anything is begun there. */
  openMirrored(seed?: SeedRequest): Promise<AdsAccount>;
};

/** Specs of ads and changes: the sandbox's ads behind an account of `store-test`. */
export const test = base.extend<Fixtures>({
  openAds: async ({ open, db: place }, use) => {
    await use(async (seed = {}) => {
      const account = await open({ ads: [], ...seed });
      const { waba, ctx, db } = account;
      await grant(db, waba, [...adsScopes.see, ...adsScopes.change]);
      const graph = (path: string[], fields: string) =>
        account.elsewhere.request({ method: "GET", path, query: { fields, limit: 100 } });
      const rest = async (changeId: string) => {
        await expect
          .poll(async () => (await getChange(waba, changeId, ctx))?.running, {
            intervals: [20],
            timeout: 20_000,
          })
          .toBe(false);
        return (await getChange(waba, changeId, ctx)) as Change;
      };
      const settled = async (started: Promise<ActionResult<Change>>) => rest(dataOf(await started).id);
      return {
        ...account,
        ad: (number) => account.adIds[number] ?? "",
        sequence: (number) => account.sequenceIds[number] ?? "",
        sync: async () => {
          const started = await startAdsSync(waba, { refresh: true }, ctx);
          await started?.done;
          return started !== null;
        },
        attach: async (sequence, ...ads) => {
          const adIds = ads.map((number) => account.adIds[number] ?? "");
          const sequenceId = account.sequenceIds[sequence] ?? "";
          const input = { kind: "attach" as const, changeId: randomUUID(), sequenceId, adIds };
          return dataOf(await startChange(waba, input, ctx)).id;
        },
        rest,
        check: (changeId) => settled(checkChange(waba, { changeId }, ctx)),
        undo: (changeId, adIds) => settled(undoChange(waba, { changeId, adIds }, ctx)),
        run: (changeId) => settled(runChange(waba, { changeId }, ctx)),
        creativesMade: async () => {
          const { data } = (await graph([`act_${account.adAccountId}`, "adcreatives"], "id,name")) as {
            data: { id: string; name: string }[];
          };
          return data.filter(({ name }) => name.startsWith("Overture "));
        },
        sequenceIn: async (adId) => {
          const { creative } = (await graph([adId], "id,creative{id,asset_feed_spec}")) as AdAtMeta;
          return creative.asset_feed_spec?.additional_data?.partner_app_welcome_message_flow_id;
        },
        mirrored: async (adId) => (await listAds(waba, {}, ctx)).ads?.find(({ id }) => id === adId),
        atMeta: async (adId) => (await graph([adId], "id,creative{id,asset_feed_spec,object_story_spec}")) as AdAtMeta,
      };
    });
    // Work leaves a look at Meta behind it, which must not meet a closed database.
    const syncing = () =>
      place.selectFrom("sync_states").select("mirror").where("lease_holder", "is not", null).execute();
    await expect.poll(syncing, { intervals: [20] }).toEqual([]);
  },
  openMirrored: async ({ openAds }, use) => {
    await use(async (seed) => {
      const account = await openAds(seed);
      await account.sync();
      await (await startSync(account.waba, { refresh: true }, account.ctx))?.done;
      return account;
    });
  },
});

/** The person's connection as a sign-in leaves it, with these permissions; the token itself stays with the test. */
export async function grant(db: Database, { userId, userName }: AuthorizedWaba, scopes: string[]): Promise<void> {
  const at = new Date().toISOString();
  await db
    .insertInto("users")
    .values({ id: userId, meta_user_id: userId, name: userName, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const connection = { kind: "facebook" as const, sealed_token: "", scopes: JSON.stringify(scopes), checked_at: at };
  await db
    .insertInto("connections")
    .values({ user_id: userId, ...connection, expires_at: null, broken_at: null })
    .onConflict((conflict) => conflict.column("user_id").doUpdateSet(connection))
    .execute();
}

/** What was answered, or the refusal as an error. */
export function dataOf<T>(result: ActionResult<T>): T {
  if (!result.ok) throw new Error(`${result.refusal.kind}: ${result.refusal.reason}`);
  return result.data;
}

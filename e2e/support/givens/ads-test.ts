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

/** For specs in which the sequences' content doesn't matter. */
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
  /** Starts attaching the sequence to these ads, counted from 0. */
  attach(sequence: number, ...ads: number[]): Promise<string>;
  /** Waits until no process works on the change. */
  rest(changeId: string): Promise<Change>;
  undo(changeId: string, adIds?: string[]): Promise<Change>;
  check(changeId: string): Promise<Change>;
  run(changeId: string): Promise<Change>;
  /** All creatives that Overture made at Meta. */
  creativesMade(): Promise<{ id: string; name: string }[]>;
  /** The sequence that the ad uses at Meta. */
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
  /** Also mirrors ads and sequences, as a page does before a change. */
  openMirrored(seed?: SeedRequest): Promise<AdsAccount>;
};

/** Specs of ads and changes, based on `store-test` accounts. */
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
    // Work starts a sync, which must finish before the database closes.
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

/** Stores a connection with these permissions, as sign-in does; the test keeps the token. */
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

/** The data, or throws the refusal. */
export function dataOf<T>(result: ActionResult<T>): T {
  if (!result.ok) throw new Error(`${result.refusal.kind}: ${result.refusal.reason}`);
  return result.data;
}

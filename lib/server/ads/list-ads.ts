import type { AdsListing } from "@/lib/domain/ads/ad-row";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { readSyncState } from "../mirror/sync-state";
import { readAdsAccess } from "./access/ads-access";
import { adsFreshness } from "./mirror/ads-freshness";
import { adsOf } from "./mirror/ads-mirror";
import { startAdsSync } from "./mirror/start-ads-sync";
import { countGreetings, readAds } from "./read-ads";

/** `revision`: what the reader has. `refresh`: sync even if fresh. `limit`: the most recently changed first. */
export type AdsRequest = { revision?: number; refresh?: boolean; limit?: number };

/** Reads the mirror and starts a sync if due, without waiting. `access.refusal` explains an empty list. */
export async function listAds(
  waba: AuthorizedWaba,
  { revision, refresh, limit }: AdsRequest = {},
  ctx: ServiceContext = serviceContext(waba),
): Promise<AdsListing> {
  await startAdsSync(waba, { refresh }, ctx);
  const db = await ctx.db();
  // Read before the rows: newer rows cost one more fetch, older rows would stay.
  const state = await readSyncState(db, adsOf(waba.wabaId));
  const access = await readAdsAccess(waba, ctx);
  const counts = await countGreetings(db, waba.wabaId, access);
  return {
    revision: state.revision,
    ads: state.revision === revision ? null : await readAds(db, waba.wabaId, access, limit),
    counts,
    complete: limit === undefined || counts.all <= limit,
    freshness: await adsFreshness(db, waba, access, ctx.now()),
    access,
  };
}

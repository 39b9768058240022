import type { AdsListing } from "@/lib/sequences/ads/ad-row";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { readSyncState } from "../mirror/sync-state";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { readAdsAccess } from "./ads-access";
import { adsFreshness } from "./ads-freshness";
import { adsOf } from "./ads-mirror";
import { countGreetings, readAds } from "./read-ads";
import { startAdsSync } from "./start-ads-sync";

/** `revision`: what the reader already has. `refresh`: sync even if fresh. `limit`: the first screenful, latest change first. */
export type AdsRequest = { revision?: number; refresh?: boolean; limit?: number };

/**
 * The ads that lead to WhatsApp, of the chosen ad accounts that the person can see, from the mirror. Starts a sync behind
 * it when one is due or asked for and never waits for that. Without access, `access.refusal` says why nothing is shown.
 */
export async function listAds(
  waba: AuthorizedWaba,
  { revision, refresh, limit }: AdsRequest = {},
  means: SequenceMeans = sequenceMeans(waba),
): Promise<AdsListing> {
  await startAdsSync(waba, { refresh }, means);
  const db = await means.db();
  // Before the rows: rows that are newer than it cost one more fetch, older ones would stay.
  const state = await readSyncState(db, adsOf(waba.wabaId));
  const access = await readAdsAccess(waba, means);
  const counts = await countGreetings(db, waba.wabaId, access);
  return {
    revision: state.revision,
    ads: state.revision === revision ? null : await readAds(db, waba.wabaId, access, limit),
    counts,
    complete: limit === undefined || counts.all <= limit,
    freshness: await adsFreshness(db, waba, access, means.now()),
    access,
  };
}

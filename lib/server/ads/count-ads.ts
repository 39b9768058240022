import type { AdCounts } from "@/lib/domain/ads/ad-counts";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { readSyncState } from "../mirror/sync-state";
import { readAdsAccess } from "./access/ads-access";
import { adsFreshness } from "./mirror/ads-freshness";
import { adsOf } from "./mirror/ads-mirror";
import { startAdsSync } from "./mirror/start-ads-sync";
import { countAdsBySequence } from "./read-ads";

/**
 * The ads behind the statuses of all sequences, counted in one query. Starts a sync when one is due or asked for and never
 * waits for that. `revision`: what the reader already has.
 */
export async function countAds(
  waba: AuthorizedWaba,
  { revision: known, refresh }: { revision?: number; refresh?: boolean } = {},
  ctx: ServiceContext = serviceContext(waba),
): Promise<AdCounts> {
  await startAdsSync(waba, { refresh }, ctx);
  const db = await ctx.db();
  const access = await readAdsAccess(waba, ctx);
  // Before the revision and the rows: a sync that ends in between costs the reader one more look, not a stale number.
  const { syncing } = await adsFreshness(db, waba, access, ctx.now());
  const { revision } = await readSyncState(db, adsOf(waba.wabaId));
  const counts = revision === known ? null : await countAdsBySequence(db, waba.wabaId, access);
  return { revision, syncing, counts };
}

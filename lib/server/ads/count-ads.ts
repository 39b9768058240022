import type { AdCounts } from "@/lib/domain/ads/ad-counts";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { readSyncState } from "../mirror/sync-state";
import { readAdsAccess } from "./access/ads-access";
import { adsFreshness } from "./mirror/ads-freshness";
import { adsOf } from "./mirror/ads-mirror";
import { startAdsSync } from "./mirror/start-ads-sync";
import { countAdsBySequence } from "./read-ads";

/** `revision`: what the reader already has. Starts a sync if one is due; doesn't wait for it. */
export async function countAds(
  waba: AuthorizedWaba,
  { revision: known, refresh }: { revision?: number; refresh?: boolean } = {},
  ctx: ServiceContext = serviceContext(waba),
): Promise<AdCounts> {
  await startAdsSync(waba, { refresh }, ctx);
  const db = await ctx.db();
  const access = await readAdsAccess(waba, ctx);
  // Read freshness first: a sync that ends in between then costs one more poll instead of a stale count.
  const { syncing } = await adsFreshness(db, waba, access, ctx.now());
  const { revision } = await readSyncState(db, adsOf(waba.wabaId));
  const counts = revision === known ? null : await countAdsBySequence(db, waba.wabaId, access);
  return { revision, syncing, counts };
}

import type { AdsOfSequence } from "@/lib/domain/ads/ad-row";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { readAdsAccess } from "./access/ads-access";
import { adsFreshness } from "./mirror/ads-freshness";
import { startAdsSync } from "./mirror/start-ads-sync";
import { readAdsOf } from "./read-ads";

export async function adsOfSequence(
  waba: AuthorizedWaba,
  sequenceId: string,
  { refresh }: { refresh?: boolean } = {},
  ctx: ServiceContext = serviceContext(waba),
): Promise<AdsOfSequence> {
  await startAdsSync(waba, { refresh }, ctx);
  const db = await ctx.db();
  const access = await readAdsAccess(waba, ctx);
  const ads = await readAdsOf(db, waba.wabaId, access, sequenceId);
  return { ads, freshness: await adsFreshness(db, waba, access, ctx.now()), access };
}

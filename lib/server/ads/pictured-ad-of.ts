import type { AdRow } from "@/lib/domain/ads/ad-row";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { readAdsAccess } from "./access/ads-access";
import { readAdsOf } from "./read-ads";

/** Prefers a running ad. Null if none that the person may see has a picture. */
export async function picturedAdOf(
  waba: AuthorizedWaba,
  sequenceId: string,
  ctx: Pick<ServiceContext, "db"> = serviceContext(waba),
): Promise<AdRow | null> {
  const access = await readAdsAccess(waba, ctx);
  const ads = await readAdsOf(await ctx.db(), waba.wabaId, access, sequenceId);
  const pictured = ads.filter(({ thumbnailUrl, story }) => thumbnailUrl ?? story?.pictureUrl);
  return pictured.find(({ effectiveStatus }) => effectiveStatus === "ACTIVE") ?? pictured[0] ?? null;
}

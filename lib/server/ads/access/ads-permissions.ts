import type { AdsPermissions } from "@/lib/domain/ads/ads-permissions";
import { readAdsPermissions } from "@/lib/server/auth/token/read-ads-permissions";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { database } from "@/lib/server/store/database";

export async function adsPermissions(waba: AuthorizedWaba): Promise<AdsPermissions> {
  return readAdsPermissions(await database(), waba.userId);
}

import { adStorySchema } from "@/lib/domain/ads/stored-ad";
import { env } from "../env";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { readJson } from "../store/read-json";
import { readAdsAccess, shownAccounts } from "./access/ads-access";
import { fetchPicture, type Picture } from "./fetch-picture";
import { pictureSource } from "./picture-source";

export type PictureSize = "thumbnail" | "full";

/** Proxied: the page's CSP blocks other origins, and Meta's CDN doesn't learn who looks. Null if gone. */
export async function loadAdPicture(
  waba: AuthorizedWaba,
  adId: string,
  size: PictureSize,
  ctx: Pick<ServiceContext, "db"> = serviceContext(waba),
): Promise<Picture | null> {
  const db = await ctx.db();
  const access = await readAdsAccess(waba, ctx);
  const ad = await db
    .selectFrom("ads")
    .select(["thumbnail_url", "story"])
    .where("waba_id", "=", waba.wabaId)
    .where("id", "=", adId)
    .where("ad_account_id", "in", [...shownAccounts(access), ""])
    .executeTakeFirst();
  if (!ad) return null;
  const full = readJson(ad.story, adStorySchema, `ads.story ${adId}`)?.pictureUrl ?? null;
  const addresses = size === "full" ? [full, ad.thumbnail_url] : [ad.thumbnail_url, full];
  for (const address of addresses) {
    const url = pictureSource(address, env().META_SANDBOX_URL);
    const picture = url && (await fetchPicture(url));
    if (picture) return picture;
  }
  return null;
}

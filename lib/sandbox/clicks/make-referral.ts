import type { ClickedAd } from "./ad-behind";
import type { OfferedWords, Referral } from "./click";
import type { ClickInput } from "./click-input";

export type Source = keyof ClickInput["sources"];

type What = { source: Exclude<Source, "none">; offer: OfferedWords | null; clickId: string };

/** Ads in WhatsApp Status have no `ctwa_clid`; posts have their own id. */
export function makeReferral(
  ad: ClickedAd,
  { source, offer, clickId }: What,
  { ref, greeting }: Pick<ClickInput, "ref" | "greeting">,
): Referral {
  const { media } = ad;
  return {
    source_url: source === "post" ? `https://www.facebook.com/${ad.adId}/posts/1` : `https://fb.me/${ad.adId}`,
    source_id: source === "post" ? `${ad.adId}_1` : ad.adId,
    source_type: source === "post" ? "post" : "ad",
    headline: ad.headline,
    body: ad.body,
    media_type: media.type,
    ...(media.type === "image"
      ? { image_url: media.imageUrl }
      : { video_url: media.videoUrl, thumbnail_url: media.thumbnailUrl }),
    ...(source === "status" ? {} : { ctwa_clid: clickId }),
    ...(ref === undefined ? {} : { ref: ref.replaceAll("{sequenceId}", ad.sequenceId ?? "") }),
    ...(greeting && offer ? { welcome_message: { text: offer.text } } : {}),
  };
}

import { type Message, msg } from "@/lib/domain/messages/message";
import type { PreviewAd, PreviewBusiness } from "./preview-types";

/** Fills unknown parts of the ad with neutral text. */
export function completeAd(
  ad: PreviewAd | undefined,
  business: PreviewBusiness,
  text: (message: Message) => string,
): Required<PreviewAd> {
  const platform = ad?.platform ?? "facebook";
  return {
    platform,
    headline:
      ad?.headline ||
      text(
        business.name
          ? msg("preview.completeAd.headline", { name: business.name })
          : msg("preview.completeAd.headlineUnnamed"),
      ),
    body: ad?.body || text(msg("preview.completeAd.body")),
    picture: ad?.picture ?? "",
    host: ad?.host || (platform === "instagram" ? "instagram.com" : "fb.me"),
  };
}

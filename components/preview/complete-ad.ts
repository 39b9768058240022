import type { PreviewAd, PreviewBusiness } from "./preview-types";

/** Fills what is not known of the ad with neutral words, so that the picture is whole without a real ad. */
export function completeAd(ad: PreviewAd | undefined, business: PreviewBusiness): Required<PreviewAd> {
  const platform = ad?.platform ?? "facebook";
  return {
    platform,
    headline: ad?.headline || `Chat with ${business.name || "us"}`,
    body: ad?.body || "Questions before you buy? Message us and we will help you choose.",
    picture: ad?.picture ?? "",
    host: ad?.host || (platform === "instagram" ? "instagram.com" : "fb.me"),
  };
}

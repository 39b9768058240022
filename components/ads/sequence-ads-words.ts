import type { AdsOfSequence } from "@/lib/domain/ads/ad-row";
import type { AdStatus } from "@/lib/domain/sequences/schema";

const unseen: Record<AdStatus, string> = {
  in_ad: "Meta says an ad uses it. To see which one, give Overture access to your ads.",
  not_in_ad: "Meta says no ad uses it.",
  unknown: "Meta doesn't say whether an ad uses it, and Overture has no access to your ads.",
};

const elsewhere: Record<AdStatus, string> = {
  in_ad:
    "Meta says an ad uses it, but none that Overture can see. It may be in an ad account that you can't access or that isn't selected in Setup.",
  not_in_ad: "No ad uses it.",
  unknown: "Meta doesn't say whether an ad uses it. None of the ads that Overture can see does.",
};

/** What is known of a sequence's ads where none can be listed: what Meta says of it, and how far Overture sees. */
export function sequenceAdsWords(adStatus: AdStatus, { access, freshness }: AdsOfSequence): string {
  if (!access.canRead) return unseen[adStatus];
  if (freshness.checkedAt === null && freshness.syncing) return "Overture is loading your ads for the first time.";
  if (freshness.checkedAt === null && freshness.refusal) return freshness.refusal.title;
  return elsewhere[adStatus];
}

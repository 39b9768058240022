import type { AdsOfSequence } from "@/lib/domain/ads/ad-row";
import type { AdStatus } from "@/lib/domain/sequences/schema";

const unseen: Record<AdStatus, string> = {
  in_ad: "Meta says that an ad uses it. Which one stays hidden, for Overture may not see your ads.",
  not_in_ad: "Meta says that no ad uses it.",
  unknown: "Meta does not say whether an ad uses it, and Overture may not see your ads.",
};

const elsewhere: Record<AdStatus, string> = {
  in_ad:
    "Meta says that an ad uses it, but none that Overture sees does. It may be in an ad account that you cannot see, or that is not chosen in the setup.",
  not_in_ad: "No ad uses it.",
  unknown: "Meta does not say whether an ad uses it. None of the ads that Overture sees does.",
};

/** What is known of a sequence's ads where none can be listed: what Meta says of it, and how far Overture sees. */
export function sequenceAdsWords(adStatus: AdStatus, { access, freshness }: AdsOfSequence): string {
  if (!access.canRead) return unseen[adStatus];
  if (freshness.checkedAt === null && freshness.syncing)
    return "Overture is looking through your ads for the first time.";
  if (freshness.checkedAt === null && freshness.refusal) return freshness.refusal.title;
  return elsewhere[adStatus];
}

import type { AdsOfSequence } from "@/lib/domain/ads/ad-row";
import { type Message, msg, type Text } from "@/lib/domain/messages/message";
import { refusalText } from "@/lib/domain/refusal/refusal-text";
import type { AdStatus } from "@/lib/domain/sequences/schema";

const unseen: Record<AdStatus, Message> = {
  in_ad: msg("ads.sequenceAdsWords.metaSaysAdUses"),
  not_in_ad: msg("ads.sequenceAdsWords.metaSaysNoAd"),
  unknown: msg("ads.sequenceAdsWords.metaDoesntSayWhether"),
};

const elsewhere: Record<AdStatus, Message> = {
  in_ad: msg("ads.sequenceAdsWords.metaSaysAdUses2"),
  not_in_ad: msg("ads.sequenceAdsWords.noAdUses"),
  unknown: msg("ads.sequenceAdsWords.metaDoesntSayWhether2"),
};

/** Summarises a sequence's ads where they can't be listed. */
export function sequenceAdsWords(adStatus: AdStatus, { access, freshness }: AdsOfSequence): Text {
  if (!access.canRead) return unseen[adStatus];
  if (freshness.checkedAt === null && freshness.syncing) return msg("ads.sequenceAdsWords.loadingAdsForFirst");
  if (freshness.checkedAt === null && freshness.refusal) return refusalText(freshness.refusal).title;
  return elsewhere[adStatus];
}

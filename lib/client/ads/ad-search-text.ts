import type { AdRow } from "@/lib/domain/ads/ad-row";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";

export function adSearchText(ad: AdRow, sequenceName: string | null | undefined): string {
  const { adAccount, campaign, adSet, story, greeting } = ad;
  const parts = [
    ...[ad.name, campaign.name, adSet.name, adAccount.name, adSet.pageName, adSet.whatsappNumber],
    ...[story?.headline, story?.text, sequenceName],
    ...(greeting.kind === "own" ? [greeting.words.text, greeting.words.autofill] : []),
    ...(greeting.kind === "own" ? greeting.words.iceBreakers.map(({ title }) => title) : []),
    ...[ad.id, campaign.id, adSet.id, adAccount.id, greeting.kind === "sequence" ? greeting.sequenceId : null],
  ];
  return foldForSearch(parts.filter(Boolean).join("\u0000"));
}

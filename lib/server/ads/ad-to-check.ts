import type { AdToCheck } from "@/lib/domain/changes/check-ad";
import type { GraphAd } from "@/lib/graph/parse/parse-ad";
import { toGreeting } from "./mirror/to-ads-row";

export function adToCheck(ad: GraphAd): AdToCheck {
  const { campaign, adSet, creative } = ad;
  return {
    status: ad.status ?? "",
    effectiveStatus: ad.effectiveStatus ?? ad.status ?? "",
    campaign: campaign ?? { id: "", name: "", objective: null },
    adSet: { id: "", name: "", destinationType: null, pageId: null, whatsappNumber: null, pageName: null, ...adSet },
    greeting: toGreeting(creative?.greeting ?? { kind: "nothing" }),
    postSource: creative?.postSource ?? null,
    issues: ad.issues,
    leadsToWhatsApp: ad.leadsToWhatsApp,
    hasStory: creative?.objectStorySpec != null,
    optimizationType: creative?.optimizationType ?? null,
    hasCustomizedAssets: creative?.hasCustomizedAssets ?? false,
  };
}

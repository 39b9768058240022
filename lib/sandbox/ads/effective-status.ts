import type { Ad, AdSet, Campaign } from "./entity";

/** Share of the review during which the ad is only being processed. */
const processingShare = 0.25;

/**
 * `now` in milliseconds since 1970. The precedence is a guess, except for deleted ads: Meta documents values, not
 * order.
 */
export function effectiveStatus(
  { ad, adSet, campaign }: { ad: Ad; adSet: AdSet; campaign: Campaign },
  now: number,
): string {
  for (const gone of ["DELETED", "ARCHIVED"] as const) {
    if (ad.status === gone || adSet.status === gone || campaign.status === gone) return gone;
  }
  if (ad.forcedStatus !== null) return ad.forcedStatus;
  const review = reviewStatus(ad, now);
  if (review !== null) return review;
  if (ad.status === "PAUSED") return "PAUSED";
  if (campaign.status === "PAUSED") return "CAMPAIGN_PAUSED";
  if (adSet.status === "PAUSED") return "ADSET_PAUSED";
  return "ACTIVE";
}

function reviewStatus({ review }: Ad, now: number): string | null {
  if (!review) return null;
  const { startedAt, endsAt, outcome } = review;
  if (endsAt === null) return "PENDING_REVIEW";
  if (now < startedAt + (endsAt - startedAt) * processingShare) return "IN_PROCESS";
  if (now < endsAt) return "PENDING_REVIEW";
  return outcome === "disapproved" ? "DISAPPROVED" : null;
}

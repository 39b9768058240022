import { msg, type Text } from "@/lib/domain/messages/message";

/** `tone`: running, paused, in review, needs action, rejected. */
export type Delivery = { label: Text; tone: "accent" | "neutral" | "blue" | "amber" | "red" };

const known: Record<string, Delivery> = {
  ACTIVE: { label: msg("ads.delivery.active"), tone: "accent" },
  PAUSED: { label: msg("ads.delivery.paused"), tone: "neutral" },
  CAMPAIGN_PAUSED: { label: msg("ads.delivery.campaignPaused"), tone: "neutral" },
  ADSET_PAUSED: { label: msg("ads.delivery.adSetPaused"), tone: "neutral" },
  ARCHIVED: { label: msg("ads.delivery.archived"), tone: "neutral" },
  DELETED: { label: msg("ads.delivery.deleted"), tone: "neutral" },
  PENDING_REVIEW: { label: msg("ads.delivery.inReview"), tone: "blue" },
  IN_PROCESS: { label: msg("ads.delivery.beingProcessed"), tone: "blue" },
  PREAPPROVED: { label: msg("ads.delivery.approvedNotStarted"), tone: "accent" },
  PENDING_BILLING_INFO: { label: msg("ads.delivery.needsBillingDetails"), tone: "amber" },
  WITH_ISSUES: { label: msg("ads.delivery.hasIssues"), tone: "amber" },
  DISAPPROVED: { label: msg("ads.delivery.rejected"), tone: "red" },
};

export const needsAttention = (effectiveStatus: string): boolean =>
  ["amber", "red"].includes(known[effectiveStatus]?.tone ?? "");

export function deliveryOf(effectiveStatus: string): Delivery {
  const word = effectiveStatus.replaceAll("_", " ").toLowerCase();
  return known[effectiveStatus] ?? { label: word.charAt(0).toUpperCase() + word.slice(1), tone: "neutral" };
}

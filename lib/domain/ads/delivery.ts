export type Delivery = { label: string; tone: "accent" | "neutral" | "blue" | "amber" | "red" };

const known: Record<string, Delivery> = {
  ACTIVE: { label: "Active", tone: "accent" },
  PAUSED: { label: "Paused", tone: "neutral" },
  CAMPAIGN_PAUSED: { label: "Campaign paused", tone: "neutral" },
  ADSET_PAUSED: { label: "Ad set paused", tone: "neutral" },
  ARCHIVED: { label: "Archived", tone: "neutral" },
  DELETED: { label: "Deleted", tone: "neutral" },
  PENDING_REVIEW: { label: "In review", tone: "blue" },
  IN_PROCESS: { label: "Being processed", tone: "blue" },
  PREAPPROVED: { label: "Approved, not started", tone: "accent" },
  PENDING_BILLING_INFO: { label: "Needs billing details", tone: "amber" },
  WITH_ISSUES: { label: "Has issues", tone: "amber" },
  DISAPPROVED: { label: "Rejected", tone: "red" },
};

export function deliveryOf(effectiveStatus: string): Delivery {
  const word = effectiveStatus.replaceAll("_", " ").toLowerCase();
  return known[effectiveStatus] ?? { label: word.charAt(0).toUpperCase() + word.slice(1), tone: "neutral" };
}

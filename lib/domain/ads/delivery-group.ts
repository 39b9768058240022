export const deliveryGroups = ["running", "review", "paused", "attention", "over"] as const;

export type DeliveryGroup = (typeof deliveryGroups)[number];

const groups: Record<string, DeliveryGroup> = {
  ACTIVE: "running",
  PREAPPROVED: "running",
  PENDING_REVIEW: "review",
  IN_PROCESS: "review",
  PAUSED: "paused",
  CAMPAIGN_PAUSED: "paused",
  ADSET_PAUSED: "paused",
  WITH_ISSUES: "attention",
  DISAPPROVED: "attention",
  PENDING_BILLING_INFO: "attention",
  ARCHIVED: "over",
  DELETED: "over",
};

/** Null for a value that Meta has added since; only "all" shows it. */
export function deliveryGroupOf(effectiveStatus: string): DeliveryGroup | null {
  return groups[effectiveStatus] ?? null;
}

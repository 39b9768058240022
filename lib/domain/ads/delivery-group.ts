/** What somebody looks for among ads: those that run, rest, are looked at by Meta, need a hand, are over. */
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

/** The group of an ad's `effective_status`; null for a value that Meta added since, which only "all" shows. */
export function deliveryGroupOf(effectiveStatus: string): DeliveryGroup | null {
  return groups[effectiveStatus] ?? null;
}

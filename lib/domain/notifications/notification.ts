export const notificationKinds = [
  "review-requested",
  "review-updated",
  "review-commented",
  "review-mentioned",
  "review-decided",
  "review-published",
  "review-outdated",
  "ad-rejected",
  "sequence-changed-elsewhere",
  "token-expiring",
  "webhook-quiet",
] as const;

export type NotificationKind = (typeof notificationKinds)[number];

/** Values of the message `notifications.<kind>`; never a customer's words. */
export type NotificationParams = Record<string, string | number>;

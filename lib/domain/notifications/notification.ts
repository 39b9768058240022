import { z } from "zod";

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

/** `by`: who did it. `name`: the sequence or ad. For others see `notificationText`. Never a customer's words. */
export type NotificationParams = Record<string, string | number>;

export const notificationParamsSchema: z.ZodType<NotificationParams> = z.record(
  z.string(),
  z.union([z.string(), z.number()]),
);

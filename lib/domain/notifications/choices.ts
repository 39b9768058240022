import { z } from "zod";
import { type NotificationKind, notificationKinds } from "./notification";

export const emailTimings = ["at-once", "daily", "off"] as const;

export type EmailTiming = (typeof emailTimings)[number];

export type Choice = { inApp: boolean; email: EmailTiming };

export type Choices = Record<NotificationKind, Choice>;

/** What waits for the person or stops customers is mailed at once, news once a day. */
const AT_ONCE: readonly NotificationKind[] = [
  "review-requested",
  "review-mentioned",
  "review-decided",
  "ad-rejected",
  "token-expiring",
  "webhook-quiet",
];

export const defaultChoice = (kind: NotificationKind): Choice => ({
  inApp: true,
  email: AT_ONCE.includes(kind) ? "at-once" : "daily",
});

export const choiceSchema = z.object({
  kind: z.enum(notificationKinds),
  inApp: z.boolean(),
  email: z.enum(emailTimings),
});

export const channelKinds: readonly NotificationKind[] = notificationKinds.filter(
  (kind) => kind !== "token-expiring" && kind !== "review-mentioned",
);

export const kindGroups = [
  { id: "reviews", kinds: notificationKinds.filter((kind) => kind.startsWith("review-")) },
  { id: "account", kinds: notificationKinds.filter((kind) => !kind.startsWith("review-")) },
] as const;

import { z } from "zod";

const days = (most: number) => z.number().int().min(0).max(most);

/** 0 days means the data isn't kept. */
export const webhookSettingsSchema = z.object({
  lastDigits: z.boolean(),
  textDays: days(730),
  /** Meta may resend for a week; an earlier deletion would count a message twice. */
  conversationDays: z.number().int().min(8).max(1_825),
  deliveryDays: z.number().int().min(1).max(90),
});

export type WebhookSettings = z.infer<typeof webhookSettingsSchema>;

export const DEFAULT_SETTINGS: WebhookSettings = {
  lastDigits: false,
  textDays: 90,
  conversationDays: 400,
  deliveryDays: 14,
};

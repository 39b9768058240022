import { z } from "zod";

const days = (most: number) => z.number().int().min(0).max(most);

/** What an account decides about its customers' data. Days of 0 mean: not at all. */
export const webhookSettingsSchema = z.object({
  /** The last three digits of a number beside each conversation. */
  lastDigits: z.boolean(),
  textDays: days(730),
  /** Not less than the week for which Meta may send a message again: it would count twice. */
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

import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { WebhookSettingsTable } from "../../store/conversation-tables";
import { type WebhookContext, webhookContext } from "../webhook-context";
import { DEFAULT_SETTINGS, type WebhookSettings } from "./webhook-settings";

export async function readWebhookSettings(
  { wabaId }: AuthorizedWaba,
  ctx: Pick<WebhookContext, "db"> = webhookContext(),
): Promise<WebhookSettings> {
  const db = await ctx.db();
  const row = await db.selectFrom("webhook_settings").selectAll().where("waba_id", "=", wabaId).executeTakeFirst();
  return row ? toSettings(row) : DEFAULT_SETTINGS;
}

export function toSettings(row: WebhookSettingsTable): WebhookSettings {
  return {
    lastDigits: row.keep_last_digits === 1,
    textDays: row.text_days,
    conversationDays: row.conversation_days,
    deliveryDays: row.delivery_days,
  };
}

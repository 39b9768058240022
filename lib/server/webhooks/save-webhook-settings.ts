import type { ActionResult } from "@/lib/sequences/refusal";
import { writeAudit } from "../activity/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { adminsOnly } from "./admins-only";
import { enforceRetention } from "./enforce-retention";
import { type WebhookMeans, webhookMeans } from "./webhook-means";
import type { WebhookSettings } from "./webhook-settings";

/** Decides what is kept of customers' data and for how long. What goes by it goes at once. */
export async function saveWebhookSettings(
  waba: AuthorizedWaba,
  settings: WebhookSettings,
  means: Pick<WebhookMeans, "db" | "contexts" | "now"> = webhookMeans(),
): Promise<ActionResult<WebhookSettings>> {
  const action = "webhooks.settings";
  const refusal = await adminsOnly(waba, action, means);
  if (refusal) return { ok: false, refusal };
  const { wabaId, userId } = waba;
  const [db, contexts, now] = [await means.db(), await means.contexts(), means.now()];
  // The account's row, with its key, is there from now on.
  await contexts.get([wabaId]);
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable("webhook_settings")
      .set({
        keep_last_digits: settings.lastDigits ? 1 : 0,
        text_days: settings.textDays,
        conversation_days: settings.conversationDays,
        delivery_days: settings.deliveryDays,
        changed_at: now.toISOString(),
      })
      .where("waba_id", "=", wabaId)
      .execute();
    await writeAudit(tx, { wabaId, userId, action, outcome: "done", detail: settings }, now);
  });
  await enforceRetention(db, wabaId, settings, now);
  return { ok: true, data: settings };
}

import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type WebhookContext, webhookContext } from "../webhook-context";
import { enforceRetention } from "./enforce-retention";
import type { WebhookSettings } from "./webhook-settings";

export async function saveWebhookSettings(
  waba: AuthorizedWaba,
  settings: WebhookSettings,
  ctx: Pick<WebhookContext, "db" | "contexts" | "now"> = webhookContext(),
): Promise<ActionResult<WebhookSettings>> {
  const action = "webhooks.settings";
  const { wabaId, userId } = waba;
  const [db, contexts, now] = [await ctx.db(), await ctx.contexts(), ctx.now()];
  // Ensures the account's row and key.
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

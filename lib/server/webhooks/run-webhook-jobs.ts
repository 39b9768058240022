import { DAY_MS } from "@/lib/domain/time/durations";
import { pruneAttempts } from "../auth/limits/rate-limit";
import { log } from "../log/log";
import { reattribute } from "./attribution/reattribute";
import { dropDeliveries, enforceRetention } from "./privacy/enforce-retention";
import { toSettings } from "./privacy/read-webhook-settings";
import { DEFAULT_SETTINGS } from "./privacy/webhook-settings";
import type { WebhookContext } from "./webhook-context";

const REFUSALS_DAYS = 90;

/** `retention` also deletes expired data. One account's failure doesn't stop the others. */
export async function runWebhookJobs(
  { db: open, contexts, now }: Pick<WebhookContext, "db" | "contexts" | "now">,
  { retention }: { retention: boolean },
): Promise<void> {
  const db = await open();
  for (const settings of await db.selectFrom("webhook_settings").selectAll().execute()) {
    const wabaId = settings.waba_id;
    try {
      await reattribute(db, await contexts(), wabaId, now);
      if (retention) await enforceRetention(db, wabaId, toSettings(settings), now());
    } catch (error) {
      log().error({ error, wabaId }, "A job about an account's conversations failed");
    }
  }
  if (!retention) return;
  const before = (days: number) => new Date(now().getTime() - days * DAY_MS).toISOString();
  await dropDeliveries(db, "", before(DEFAULT_SETTINGS.deliveryDays));
  await db.deleteFrom("refused_deliveries").where("last_at", "<", before(REFUSALS_DAYS)).execute();
  await db.deleteFrom("forgotten_messages").where("until", "<", now().toISOString()).execute();
  await pruneAttempts(db, now());
}

import { DAY_MS } from "@/lib/domain/time/durations";
import type { Database } from "../../store/open-database";
import type { WebhookSettings } from "./webhook-settings";

/** Small enough not to block writers. */
const BATCH = 1_000;

/** Keeps day counts. Returns the rows touched; safe at any time and in several processes. */
export async function enforceRetention(
  db: Database,
  wabaId: string,
  { textDays, conversationDays, deliveryDays, lastDigits }: WebhookSettings,
  now: Date,
): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
  // 0 days keeps none, even with times slightly ahead.
  const textsBefore = textDays === 0 ? "9999" : before(textDays);
  const texts = await repeat(() => {
    const old = db.selectFrom("conversations").select("message_key").where("waba_id", "=", wabaId);
    const some = old.where("first_text", "is not", null).where("at", "<", textsBefore).limit(BATCH);
    const rows = db.updateTable("conversations").set({ first_text: null }).where("waba_id", "=", wabaId);
    return rows.where("message_key", "in", some).executeTakeFirstOrThrow();
  });
  const digits = lastDigits
    ? 0
    : await repeat(() => {
        const old = db.selectFrom("conversations").select("message_key").where("waba_id", "=", wabaId);
        const some = old.where("last_digits", "is not", null).limit(BATCH);
        const rows = db.updateTable("conversations").set({ last_digits: null }).where("waba_id", "=", wabaId);
        return rows.where("message_key", "in", some).executeTakeFirstOrThrow();
      });
  const conversations = await repeat(() => {
    const old = db.selectFrom("conversations").select("message_key").where("waba_id", "=", wabaId);
    const some = old.where("at", "<", before(conversationDays)).limit(BATCH);
    const rows = db.deleteFrom("conversations").where("waba_id", "=", wabaId);
    return rows.where("message_key", "in", some).executeTakeFirstOrThrow();
  });
  await db
    .deleteFrom("person_links")
    .where("waba_id", "=", wabaId)
    .where("at", "<", before(conversationDays))
    .execute();
  return texts + digits + conversations + (await dropDeliveries(db, wabaId, before(deliveryDays)));
}

/** The empty id stands for deliveries that named no account. */
export function dropDeliveries(db: Database, wabaId: string, before: string): Promise<number> {
  return repeat(() => {
    const old = db.selectFrom("deliveries").select("id").where("waba_id", "=", wabaId);
    const some = old.where("received_at", "<", before).limit(BATCH);
    return db.deleteFrom("deliveries").where("waba_id", "=", wabaId).where("id", "in", some).executeTakeFirstOrThrow();
  });
}

async function repeat(statement: () => Promise<{ numUpdatedRows: bigint } | { numDeletedRows: bigint }>) {
  for (let total = 0; ; ) {
    const result = await statement();
    const count = Number("numUpdatedRows" in result ? result.numUpdatedRows : result.numDeletedRows);
    total += count;
    if (count < BATCH) return total;
    await new Promise(setImmediate);
  }
}

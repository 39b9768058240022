import type { Transaction } from "kysely";
import type { Tables } from "../../store/tables";
import { closeSpans } from "./spans";

const BATCH = 200;

/** Expects a complete listing in `seen`; keeps rows written after it began. Returns the number of ads marked. */
export async function markAdsGone(
  tx: Transaction<Tables>,
  { wabaId, adAccountId }: { wabaId: string; adAccountId: string },
  seen: ReadonlySet<string>,
  { startedAt, now }: { startedAt: Date; now: Date },
): Promise<number> {
  const living = await tx
    .selectFrom("ads")
    .select("id")
    .where("waba_id", "=", wabaId)
    .where("ad_account_id", "=", adAccountId)
    .where("gone_at", "is", null)
    .where("touched_at", "<", startedAt.toISOString())
    .execute();
  const ids = living.map(({ id }) => id).filter((id) => !seen.has(id));
  for (let start = 0; start < ids.length; start += BATCH) {
    await endAds(tx, wabaId, ids.slice(start, start + BATCH), now);
  }
  return ids.length;
}

/** Marks ads as gone: deleted, archived, or no longer leading to WhatsApp. */
export async function endAds(
  tx: Transaction<Tables>,
  wabaId: string,
  adIds: readonly string[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await tx
    .updateTable("ads")
    .set({ gone_at: at, touched_at: at })
    .where("waba_id", "=", wabaId)
    .where("id", "in", adIds)
    .where("gone_at", "is", null)
    .execute();
  await closeSpans(tx, wabaId, adIds, at);
}

import type { Transaction } from "kysely";
import type { AdsTable } from "../store/ads-tables";
import type { Tables } from "../store/tables";
import { openSpans, type Span, turnSpan } from "./spans";
import type { AdColumns } from "./to-ads-row";

/** 28 parameters a row keep a statement below SQLite's bound of 32,766. */
const BATCH = 200;
/** Meta's addresses of pictures expire after some days: those of a row that was not written for so long are renewed. */
const PICTURES_MS = 12 * 60 * 60_000;

/**
 * Brings what Meta answered about ads into the mirror, with the history of what they greet with, and says how many rows
 * it touched. `asOf` is when the answer was requested: a row that Overture wrote later knows better and stays.
 */
export async function mergeAds(
  tx: Transaction<Tables>,
  wabaId: string,
  ads: readonly AdColumns[],
  asOf: Date,
): Promise<number> {
  let touched = 0;
  const unique = [...new Map(ads.map((ad) => [ad.id, ad])).values()];
  for (let start = 0; start < unique.length; start += BATCH) {
    touched += await mergeBatch(tx, wabaId, unique.slice(start, start + BATCH), asOf);
  }
  return touched;
}

async function mergeBatch(tx: Transaction<Tables>, wabaId: string, batch: readonly AdColumns[], asOf: Date) {
  const at = asOf.toISOString();
  const known = await knownRows(tx, wabaId, batch);
  const fresh = batch.filter(({ id }) => !known.has(id));
  let touched = await insertNew(tx, wabaId, fresh, at);
  const stale = new Date(asOf.getTime() - PICTURES_MS).toISOString();
  for (const ad of batch) {
    const row = known.get(ad.id);
    if (!row || !differs(row, ad, stale)) continue;
    const { id, ...columns } = ad;
    const { numUpdatedRows } = await tx
      .updateTable("ads")
      .set({ ...columns, gone_at: null, touched_at: at })
      .where("waba_id", "=", wabaId)
      .where("id", "=", id)
      .where("touched_at", "<", at)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) continue;
    touched++;
    const { greets_with: greetsWith, sequence_id: sequenceId } = ad;
    await turnSpan(tx, wabaId, { adId: id, greetsWith, sequenceId }, row.gone_at ? at : sinceWhen(ad, at));
  }
  return touched;
}

/**
 * Since when the ad greets with what it does: a new creative moves its time of change, so that it has had this one since
 * then at the latest.
 */
function sinceWhen({ changed_at }: AdColumns, asOf: string): string {
  return changed_at !== null && changed_at < asOf ? changed_at : asOf;
}

type KnownRow = Pick<AdsTable, "id" | "content_hash" | "thumbnail_url" | "gone_at" | "touched_at">;

async function knownRows(tx: Transaction<Tables>, wabaId: string, batch: readonly AdColumns[]) {
  const rows = await tx
    .selectFrom("ads")
    .select(["id", "content_hash", "thumbnail_url", "gone_at", "touched_at"])
    .where("waba_id", "=", wabaId)
    .where(
      "id",
      "in",
      batch.map(({ id }) => id),
    )
    .execute();
  return new Map<string, KnownRow>(rows.map((row) => [row.id, row]));
}

function differs(row: KnownRow, ad: AdColumns, stale: string): boolean {
  const isOtherPicture = row.thumbnail_url !== ad.thumbnail_url && row.touched_at < stale;
  return row.gone_at !== null || row.content_hash !== ad.content_hash || isOtherPicture;
}

async function insertNew(tx: Transaction<Tables>, wabaId: string, fresh: readonly AdColumns[], at: string) {
  if (fresh.length === 0) return 0;
  const inserted = await tx
    .insertInto("ads")
    .values(fresh.map((ad) => ({ ...ad, waba_id: wabaId, first_seen_at: at, touched_at: at, gone_at: null })))
    .onConflict((conflict) => conflict.columns(["waba_id", "id"]).doNothing())
    .returning("id")
    .execute();
  const ids = new Set(inserted.map(({ id }) => id));
  const spans = fresh
    .filter(({ id }) => ids.has(id))
    .map((ad): Span => {
      const { id: adId, greets_with: greetsWith, sequence_id: sequenceId } = ad;
      return { adId, greetsWith, sequenceId, fromAt: sinceWhen(ad, at) };
    });
  await openSpans(tx, wabaId, spans);
  return inserted.length;
}

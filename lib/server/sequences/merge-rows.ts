import type { Transaction } from "kysely";
import type { Sequence } from "@/lib/sequences/schema";
import type { SequencesTable, Tables } from "../store/tables";
import { contentHash } from "./content-hash";
import { toRow } from "./to-row";
import { type Version, writeVersions } from "./write-versions";

/** Keeps a statement's parameters well below SQLite's bound of 32,766. */
const BATCH = 200;

/**
 * Brings what Meta answered into the mirror and says how many rows it touched. Rows that are as they were are only read.
 * `asOf` is when the answer was requested: a row that Overture wrote later knows better and stays. What others changed
 * becomes a version.
 */
export async function mergeRows(
  tx: Transaction<Tables>,
  wabaId: string,
  sequences: readonly Sequence[],
  asOf: Date,
): Promise<number> {
  let touched = 0;
  const unique = [...new Map(sequences.map((sequence) => [sequence.id, sequence])).values()];
  for (let start = 0; start < unique.length; start += BATCH) {
    touched += await mergeBatch(tx, wabaId, unique.slice(start, start + BATCH), asOf.toISOString());
  }
  return touched;
}

async function mergeBatch(tx: Transaction<Tables>, wabaId: string, batch: readonly Sequence[], asOf: string) {
  const known = await knownRows(tx, wabaId, batch);
  const versions = await insertNew(
    tx,
    wabaId,
    batch.filter(({ id }) => !known.has(id)),
    asOf,
  );
  let touched = versions.length;
  for (const sequence of batch) {
    const row = known.get(sequence.id);
    if (!row || !differs(row, sequence)) continue;
    const { id, ...columns } = toRow(sequence);
    const { numUpdatedRows } = await tx
      .updateTable("sequences")
      .set({ ...columns, gone_at: null, touched_at: asOf })
      .where("waba_id", "=", wabaId)
      .where("id", "=", id)
      .where("touched_at", "<", asOf)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) continue;
    touched++;
    if (row.gone_at !== null) versions.push({ event: "found", sequence });
    else if (row.content_hash !== columns.content_hash) versions.push({ event: "changed", sequence });
  }
  await writeVersions(tx, { wabaId, userId: null, at: asOf }, versions);
  return touched;
}

type KnownRow = Pick<SequencesTable, "id" | "content_hash" | "ad_status" | "changed_at" | "gone_at">;

async function knownRows(tx: Transaction<Tables>, wabaId: string, batch: readonly Sequence[]) {
  const rows = await tx
    .selectFrom("sequences")
    .select(["id", "content_hash", "ad_status", "changed_at", "gone_at"])
    .where("waba_id", "=", wabaId)
    .where(
      "id",
      "in",
      batch.map(({ id }) => id),
    )
    .execute();
  return new Map<string, KnownRow>(rows.map((row) => [row.id, row]));
}

function differs(row: KnownRow, sequence: Sequence): boolean {
  return (
    row.gone_at !== null ||
    row.ad_status !== sequence.adStatus ||
    row.changed_at !== sequence.changedAt ||
    row.content_hash !== contentHash(sequence)
  );
}

async function insertNew(tx: Transaction<Tables>, wabaId: string, fresh: Sequence[], asOf: string): Promise<Version[]> {
  if (fresh.length === 0) return [];
  const inserted = await tx
    .insertInto("sequences")
    .values(
      fresh.map((sequence) => ({
        ...toRow(sequence),
        waba_id: wabaId,
        first_seen_at: asOf,
        touched_at: asOf,
        gone_at: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(["waba_id", "id"]).doNothing())
    .returning("id")
    .execute();
  const ids = new Set(inserted.map(({ id }) => id));
  return fresh.filter(({ id }) => ids.has(id)).map((sequence) => ({ event: "found", sequence }));
}

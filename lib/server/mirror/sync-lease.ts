import type { Transaction } from "kysely";
import { isFree, releaseLease, renewLease, takeLease } from "../lease/lease";
import type { Database } from "../store/open-database";
import type { SyncStatesTable, Tables } from "../store/tables";
import { ensureSyncState, type Mirror } from "./sync-state";

type Connection = Database | Transaction<Tables>;

export type SyncLease = Mirror & { holder: string };

/** A hint from a read row; the update in `takeSyncLease` decides. */
export function isSyncDue(
  { lease_until, quiet_until, fresh_until }: Pick<SyncStatesTable, "lease_until" | "quiet_until" | "fresh_until">,
  { refresh, now }: { refresh: boolean; now: Date },
): boolean {
  const isOver = (time: string | null) => time === null || time <= now.toISOString();
  return isFree({ lease_until }, now) && isOver(quiet_until) && (refresh || isOver(fresh_until));
}

/** Null if held, paused by Meta, or fresh without `refresh`. */
export async function takeSyncLease(
  db: Database,
  of: Mirror,
  { refresh, now }: { refresh: boolean; now: Date },
): Promise<SyncLease | null> {
  await ensureSyncState(db, of);
  const at = now.toISOString();
  const row = rowOf(db, of)
    .set({ fetched_count: 0 })
    .where((eb) => eb.or([eb("quiet_until", "is", null), eb("quiet_until", "<=", at)]))
    .$if(!refresh, (query) => query.where((eb) => eb.or([eb("fresh_until", "is", null), eb("fresh_until", "<=", at)])));
  const holder = await takeLease(row, now);
  return holder === null ? null : { ...of, holder };
}

/** `fetchedCount` shows readers the progress. @throws LeaseLostError */
export async function renewSyncLease(
  db: Connection,
  lease: SyncLease,
  { fetchedCount, now }: { fetchedCount?: number; now: Date },
): Promise<void> {
  const progress = fetchedCount === undefined ? {} : { fetched_count: fetchedCount };
  await renewLease(rowOf(db, lease).set(progress), lease.holder, now);
}

/** @throws LeaseLostError, then nothing is written */
export async function releaseSyncLease(
  db: Connection,
  lease: SyncLease,
  ending: Partial<Pick<SyncStatesTable, "checked_at" | "fresh_until" | "quiet_until" | "refusal">>,
): Promise<void> {
  await releaseLease(rowOf(db, lease).set(ending), lease.holder);
}

function rowOf(db: Connection, { wabaId, mirror }: Mirror) {
  return db.updateTable("sync_states").where("waba_id", "=", wabaId).where("mirror", "=", mirror);
}

import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Database } from "../store/open-database";
import type { SyncStatesTable, Tables } from "../store/tables";
import { ensureSyncState, type Mirror } from "./sync-state";

/** Longer than one page may take with all its retries (30 s); renewed with each page. A dead holder is succeeded after it. */
const LEASE_MS = 45_000;

/** The right to sync one mirror, held by one process at a time. */
export type SyncLease = Mirror & { holder: string };

/** Whether taking the lease is worth trying, by what was just read. The update of `takeSyncLease` decides. */
export function isSyncDue(
  { lease_until, quiet_until, fresh_until }: SyncStatesTable,
  { refresh, now }: { refresh: boolean; now: Date },
): boolean {
  const isOver = (time: string | null) => time === null || time <= now.toISOString();
  return isOver(lease_until) && isOver(quiet_until) && (refresh || isOver(fresh_until));
}

/**
 * Takes the lease if nobody holds it, Meta has not asked for silence, and the mirror is stale or `refresh` is asked for.
 * One conditional update decides, so it holds across processes.
 */
export async function takeSyncLease(
  db: Database,
  of: Mirror,
  { refresh, now }: { refresh: boolean; now: Date },
): Promise<SyncLease | null> {
  await ensureSyncState(db, of);
  const holder = randomUUID();
  const at = now.toISOString();
  const { numUpdatedRows } = await db
    .updateTable("sync_states")
    .set({ lease_holder: holder, lease_until: leaseUntil(now), fetched_count: 0 })
    .where("waba_id", "=", of.wabaId)
    .where("mirror", "=", of.mirror)
    .where((eb) => eb.or([eb("lease_until", "is", null), eb("lease_until", "<=", at)]))
    .where((eb) => eb.or([eb("quiet_until", "is", null), eb("quiet_until", "<=", at)]))
    .$if(!refresh, (query) => query.where((eb) => eb.or([eb("fresh_until", "is", null), eb("fresh_until", "<=", at)])))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n ? { ...of, holder } : null;
}

/**
 * Tells how far the sync is and holds the lease for longer.
 * @throws LeaseLostError when another process has taken over meanwhile.
 */
export async function renewSyncLease(
  db: Database | Transaction<Tables>,
  { wabaId, mirror, holder }: SyncLease,
  { fetchedCount, now }: { fetchedCount: number; now: Date },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("sync_states")
    .set({ lease_until: leaseUntil(now), fetched_count: fetchedCount })
    .where("waba_id", "=", wabaId)
    .where("mirror", "=", mirror)
    .where("lease_holder", "=", holder)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new LeaseLostError(wabaId);
}

export class LeaseLostError extends Error {
  override readonly name = "LeaseLostError";
  constructor(wabaId: string) {
    super(`Another process has taken over the sync of ${wabaId}`);
  }
}

function leaseUntil(now: Date): string {
  return new Date(now.getTime() + LEASE_MS).toISOString();
}

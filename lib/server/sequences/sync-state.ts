import type { Transaction } from "kysely";
import type { Freshness } from "@/lib/sequences/list-view";
import type { Refusal } from "@/lib/sequences/refusal";
import type { Database } from "../store/open-database";
import type { SyncStatesTable, Tables } from "../store/tables";

type Connection = Database | Transaction<Tables>;

const FIRST: Omit<SyncStatesTable, "waba_id"> = {
  revision: 0,
  checked_at: null,
  fresh_until: null,
  lease_holder: null,
  lease_until: null,
  fetched_count: 0,
  refusal: null,
  quiet_until: null,
};

/** Where the mirror of a WABA stands; one that was never synced stands at the beginning. */
export async function readSyncState(db: Connection, wabaId: string): Promise<SyncStatesTable> {
  const state = await db.selectFrom("sync_states").selectAll().where("waba_id", "=", wabaId).executeTakeFirst();
  return state ?? { waba_id: wabaId, ...FIRST };
}

/** Makes the WABA's row when it is the first time that anything is known of it. */
export async function ensureSyncState(db: Connection, wabaId: string): Promise<void> {
  await db
    .insertInto("sync_states")
    .values({ waba_id: wabaId, ...FIRST })
    .onConflict((conflict) => conflict.column("waba_id").doNothing())
    .execute();
}

/** Tells readers that the mirror changed: they fetch again what they hold. */
export async function bumpRevision(db: Connection, wabaId: string): Promise<void> {
  await ensureSyncState(db, wabaId);
  await db
    .updateTable("sync_states")
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where("waba_id", "=", wabaId)
    .execute();
}

/** Remembers that Meta asked for silence, and why, for syncs and writes of every process. */
export async function keepQuiet(db: Connection, wabaId: string, refusal: Refusal): Promise<void> {
  await ensureSyncState(db, wabaId);
  await db
    .updateTable("sync_states")
    .set({ quiet_until: refusal.retryAt, refusal: JSON.stringify(refusal) })
    .where("waba_id", "=", wabaId)
    .execute();
}

export function toFreshness(state: SyncStatesTable, now: Date): Freshness {
  return {
    checkedAt: state.checked_at,
    syncing: state.lease_until !== null && state.lease_until > now.toISOString(),
    fetchedCount: state.fetched_count,
    refusal: state.refusal === null ? null : (JSON.parse(state.refusal) as Refusal),
  };
}

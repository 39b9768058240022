import type { Transaction } from "kysely";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { refusalSchema } from "@/lib/domain/refusal/refusal-schema";
import type { Freshness } from "@/lib/domain/sequences/list-view";
import { NO_LEASE } from "../lease/lease";
import type { Database } from "../store/open-database";
import { readJson } from "../store/read-json";
import type { SyncStatesTable, Tables } from "../store/tables";

type Connection = Database | Transaction<Tables>;

export type Mirror = { wabaId: string; mirror: string };

export const sequencesOf = (wabaId: string): Mirror => ({ wabaId, mirror: "sequences" });

const FIRST: Omit<SyncStatesTable, "waba_id" | "mirror"> = {
  revision: 0,
  checked_at: null,
  fresh_until: null,
  ...NO_LEASE,
  fetched_count: 0,
  refusal: null,
  quiet_until: null,
};

export async function readSyncState(db: Connection, { wabaId, mirror }: Mirror): Promise<SyncStatesTable> {
  const state = await db
    .selectFrom("sync_states")
    .selectAll()
    .where("waba_id", "=", wabaId)
    .where("mirror", "=", mirror)
    .executeTakeFirst();
  return state ?? { waba_id: wabaId, mirror, ...FIRST };
}

export async function ensureSyncState(db: Connection, { wabaId, mirror }: Mirror): Promise<void> {
  await db
    .insertInto("sync_states")
    .values({ waba_id: wabaId, mirror, ...FIRST })
    .onConflict((conflict) => conflict.columns(["waba_id", "mirror"]).doNothing())
    .execute();
}

export async function bumpRevision(db: Connection, of: Mirror): Promise<void> {
  await ensureSyncState(db, of);
  await db
    .updateTable("sync_states")
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where("waba_id", "=", of.wabaId)
    .where("mirror", "=", of.mirror)
    .execute();
}

export async function pauseUntil(db: Connection, of: Mirror, refusal: Refusal): Promise<void> {
  await ensureSyncState(db, of);
  await db
    .updateTable("sync_states")
    .set({ quiet_until: refusal.retryAt, refusal: JSON.stringify(refusal) })
    .where("waba_id", "=", of.wabaId)
    .where("mirror", "=", of.mirror)
    .execute();
}

export function toFreshness(state: SyncStatesTable, now: Date): Freshness {
  return {
    checkedAt: state.checked_at,
    syncing: state.lease_until !== null && state.lease_until > now.toISOString(),
    fetchedCount: state.fetched_count,
    refusal: readJson(state.refusal, refusalSchema, `sync_states.refusal ${state.waba_id} ${state.mirror}`),
  };
}

import { randomUUID } from "node:crypto";
import { type RawBuilder, sql, type UpdateResult } from "kysely";

export const HEARTBEAT_MS = 5_000;
/** Three missed heartbeats mean the holder is gone; another process may take over. */
export const LEASE_MS = 3 * HEARTBEAT_MS;

/** `lease_until` is ISO 8601; both are null while the row is free. */
export type LeaseColumns = { lease_holder: string | null; lease_until: string | null };

export const NO_LEASE = { lease_holder: null, lease_until: null } as const satisfies LeaseColumns;

/** An update with the caller's columns and conditions; the lease adds its own to the same statement. */
export interface LeasedRow {
  set(columns: Partial<LeaseColumns>): LeasedRow;
  where(condition: RawBuilder<boolean>): LeasedRow;
  executeTakeFirstOrThrow(): Promise<UpdateResult>;
}

export function isFree({ lease_until }: Pick<LeaseColumns, "lease_until">, now: Date): boolean {
  return lease_until === null || lease_until <= now.toISOString();
}

/** Returns the holder's id; null if the row is held or doesn't match. */
export async function takeLease(row: LeasedRow, now: Date): Promise<string | null> {
  const holder = randomUUID();
  const { numUpdatedRows } = await row
    .set({ lease_holder: holder, lease_until: leaseUntil(now) })
    .where(sql<boolean>`(lease_until is null or lease_until <= ${now.toISOString()})`)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n ? holder : null;
}

/** Writes the update's other columns too. @throws LeaseLostError, then nothing is written */
export async function renewLease(row: LeasedRow, holder: string, now: Date): Promise<void> {
  await writeAsHolder(row.set({ lease_until: leaseUntil(now) }), holder);
}

/** Writes the update's other columns too. @throws LeaseLostError, then nothing is written */
export async function releaseLease(row: LeasedRow, holder: string): Promise<void> {
  await writeAsHolder(row.set(NO_LEASE), holder);
}

/** Another process may have the lease: its former holder must write nothing more. */
export class LeaseLostError extends Error {
  override readonly name = "LeaseLostError";
  constructor(holder: string) {
    super(`The lease of ${holder} was taken over by another process or released`);
  }
}

export function leaseUntil(now: Date): string {
  return new Date(now.getTime() + LEASE_MS).toISOString();
}

async function writeAsHolder(row: LeasedRow, holder: string): Promise<void> {
  const { numUpdatedRows } = await row.where(sql<boolean>`lease_holder = ${holder}`).executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new LeaseLostError(holder);
}

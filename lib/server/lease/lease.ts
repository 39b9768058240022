import { randomUUID } from "node:crypto";
import { type RawBuilder, sql, type UpdateResult } from "kysely";

/** How often the holder of a lease renews it. */
export const HEARTBEAT_MS = 5_000;
/** Three missed heartbeats mean the holder is gone; another process may take over. */
export const LEASE_MS = 3 * HEARTBEAT_MS;

/** The columns of a row that one process at a time works on. `lease_until` is ISO 8601; both are null while nobody does. */
export type LeaseColumns = { lease_holder: string | null; lease_until: string | null };

/** A row that nobody works on. */
export const NO_LEASE = { lease_holder: null, lease_until: null } as const satisfies LeaseColumns;

/**
 * An update of one leased row, with everything else that has to change and to hold. The lease adds its own columns and
 * conditions, so that both happen in this one statement or not at all.
 */
export interface LeasedRow {
  set(columns: Partial<LeaseColumns>): LeasedRow;
  where(condition: RawBuilder<boolean>): LeasedRow;
  executeTakeFirstOrThrow(): Promise<UpdateResult>;
}

/** Whether a row that was just read is free. Only `takeLease` decides. */
export function isFree({ lease_until }: Pick<LeaseColumns, "lease_until">, now: Date): boolean {
  return lease_until === null || lease_until <= now.toISOString();
}

/** Takes the lease if nobody holds it and returns the new holder's id; null when the row is held or does not match. */
export async function takeLease(row: LeasedRow, now: Date): Promise<string | null> {
  const holder = randomUUID();
  const { numUpdatedRows } = await row
    .set({ lease_holder: holder, lease_until: leaseUntil(now) })
    .where(sql<boolean>`(lease_until is null or lease_until <= ${now.toISOString()})`)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n ? holder : null;
}

/**
 * Extends the lease, and writes what else the update holds.
 * @throws LeaseLostError when another process has taken over or the lease was released; nothing is written then.
 */
export async function renewLease(row: LeasedRow, holder: string, now: Date): Promise<void> {
  await writeAsHolder(row.set({ lease_until: leaseUntil(now) }), holder);
}

/**
 * Ends the lease, and writes what else the update holds. Only its holder can.
 * @throws LeaseLostError when another process has taken over; nothing is written then.
 */
export async function releaseLease(row: LeasedRow, holder: string): Promise<void> {
  await writeAsHolder(row.set(NO_LEASE), holder);
}

/** The work goes on in another process, or nowhere: whoever lost the lease writes nothing more. */
export class LeaseLostError extends Error {
  override readonly name = "LeaseLostError";
  constructor(holder: string) {
    super(`The lease of ${holder} was taken over by another process or released`);
  }
}

/** When a lease that is taken or renewed now runs out, as it is stored. */
export function leaseUntil(now: Date): string {
  return new Date(now.getTime() + LEASE_MS).toISOString();
}

async function writeAsHolder(row: LeasedRow, holder: string): Promise<void> {
  const { numUpdatedRows } = await row.where(sql<boolean>`lease_holder = ${holder}`).executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new LeaseLostError(holder);
}

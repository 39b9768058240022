import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { OperationPhase } from "@/lib/sequences/ads/operation";
import type { Refusal } from "@/lib/sequences/refusal";
import type { OperationStepsTable } from "../store/ads-tables";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";
import type { StepRow } from "./operation-rows";

/** Longer than the calls between two writes of a step may take; renewed with each. A dead holder is succeeded after it. */
const LEASE_MS = 120_000;

/** The right to work on one operation, held by one process at a time. */
export type OperationLease = { operationId: string; holder: string };

/**
 * Takes the lease and moves the operation into a phase, if nobody is at work on it and it stands in one of `from`. One
 * conditional update decides, so it holds across processes.
 */
export async function takeOperation(
  db: Database,
  operationId: string,
  { from, to, now }: { from: readonly OperationPhase[]; to: OperationPhase; now: Date },
): Promise<OperationLease | null> {
  const holder = randomUUID();
  const at = now.toISOString();
  const { numUpdatedRows } = await db
    .updateTable("operations")
    .set({ lease_holder: holder, lease_until: leaseUntil(now), phase: to, refusal: null, changed_at: at })
    .where("id", "=", operationId)
    .where("phase", "in", from)
    .where((row) => row.or([row("lease_until", "is", null), row("lease_until", "<=", at)]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n ? { operationId, holder } : null;
}

/**
 * Writes down where a step stands, in one transaction with the proof that the operation is still ours.
 * @throws OperationLostError when another process has taken over meanwhile; nothing is written then.
 */
export async function writeStep(
  db: Database,
  lease: OperationLease,
  step: StepRow,
  change: Partial<Omit<OperationStepsTable, "phase"> & { phase: StepRow["phase"] }>,
  now: Date,
  also: (tx: Transaction<Tables>) => Promise<void> = async () => {},
): Promise<StepRow> {
  const written = { ...change, changed_at: now.toISOString() };
  await db.transaction().execute(async (tx) => {
    await renewOperation(tx, lease, now);
    await tx
      .updateTable("operation_steps")
      .set(written)
      .where("operation_id", "=", step.operation_id)
      .where("ad_id", "=", step.ad_id)
      .execute();
    await also(tx);
  });
  return { ...step, ...written };
}

/**
 * Holds the lease for longer, before something is asked of Meta that nobody else may be asking by now.
 * @throws OperationLostError
 */
export async function renewOperation(
  tx: Database | Transaction<Tables>,
  { operationId, holder }: OperationLease,
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable("operations")
    .set({ lease_until: leaseUntil(now), changed_at: now.toISOString() })
    .where("id", "=", operationId)
    .where("lease_holder", "=", holder)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new OperationLostError(operationId);
}

/** Gives the lease back, with the phase that the work ended in and why it stands still, if it does. */
export async function leaveOperation(
  db: Database,
  { operationId, holder }: OperationLease,
  { phase, refusal, now }: { phase?: OperationPhase; refusal: Refusal | null; now: Date },
): Promise<void> {
  await db
    .updateTable("operations")
    .set({
      ...(phase && { phase }),
      refusal: refusal && JSON.stringify(refusal),
      changed_at: now.toISOString(),
      ...{ lease_holder: null, lease_until: null },
    })
    .where("id", "=", operationId)
    .where("lease_holder", "=", holder)
    .execute();
}

export class OperationLostError extends Error {
  override readonly name = "OperationLostError";
  constructor(operationId: string) {
    super(`Another process has taken over the operation ${operationId}`);
  }
}

function leaseUntil(now: Date): string {
  return new Date(now.getTime() + LEASE_MS).toISOString();
}

import { randomUUID } from "node:crypto";
import type { ExpressionBuilder, Transaction } from "kysely";
import type { OperationPhase } from "@/lib/sequences/ads/operation";
import { WORKING_PHASES } from "@/lib/sequences/ads/operation-moves";
import type { Refusal } from "@/lib/sequences/refusal";
import type { OperationStepsTable } from "../store/ads-tables";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";
import type { StepRow } from "./operation-rows";
import type { Resuming } from "./when-to-resume";

/** Three beats of `keepOperation`: a process that missed them is dead or cut off, and is succeeded. */
export const LEASE_MS = 15_000;

/** The right to work on one operation, held by one process at a time. */
export type OperationLease = { operationId: string; holder: string };

export type Taking = {
  from: readonly OperationPhase[];
  to: OperationPhase;
  /** Whose token the work runs with. */
  runBy: string;
  /** An undo of these ads only. */
  runAds?: readonly string[];
  /** No person asked for it: it is taken only if its time to go on has come, or its process died. */
  byItself?: boolean;
  now: Date;
};

/**
 * Takes the lease and moves the operation into a phase, if nobody is at work on it and it stands in one of `from`. One
 * conditional update decides, so it holds across processes.
 */
export async function takeOperation(
  db: Database,
  operationId: string,
  { from, to, runBy, runAds, byItself = false, now }: Taking,
): Promise<OperationLease | null> {
  const holder = randomUUID();
  const at = now.toISOString();
  const { numUpdatedRows } = await db
    .updateTable("operations")
    .set((row) => ({
      ...{ lease_holder: holder, lease_until: leaseUntil(now), phase: to, refusal: null, changed_at: at },
      ...{ run_by: runBy, run_ads: runAds ? JSON.stringify(runAds) : null, resume_at: null },
      resume_tries: byItself ? row("resume_tries", "+", 1) : 0,
    }))
    .where("id", "=", operationId)
    .where("phase", "in", from)
    .where((row) => (byItself ? isDue(row, at) : isFree(row, at)))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n ? { operationId, holder } : null;
}

/** Takes the lease of an operation that rests, and leaves it where it stands; null while somebody is at work on it. */
export async function holdOperation(db: Database, operationId: string, now: Date): Promise<OperationLease | null> {
  const holder = randomUUID();
  const { numUpdatedRows } = await db
    .updateTable("operations")
    .set({ lease_holder: holder, lease_until: leaseUntil(now) })
    .where("id", "=", operationId)
    .where("phase", "not in", WORKING_PHASES)
    .where((row) => isFree(row, now.toISOString()))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n ? { operationId, holder } : null;
}

type OperationWhere = ExpressionBuilder<Tables, "operations">;

function isFree(row: OperationWhere, at: string) {
  return row.or([row("lease_until", "is", null), row("lease_until", "<=", at)]);
}

/** Its process died, or the time has come that it was left until. */
export function isDue(row: OperationWhere, at: string) {
  return row.or([row("lease_until", "<=", at), row.and([row("lease_until", "is", null), row("resume_at", "<=", at)])]);
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

/** Holds the lease for longer, and tells nobody that anything changed; false when another process has taken over. */
export async function beatOperation(
  db: Database,
  { operationId, holder }: OperationLease,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("operations")
    .set({ lease_until: leaseUntil(now) })
    .where("id", "=", operationId)
    .where("lease_holder", "=", holder)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
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

export type Leaving = {
  /** The phase that the work ended in; it stays where it is when left out. */
  phase?: OperationPhase;
  /** Why it stands still, if it does; what was told stays when left out. */
  refusal?: Refusal | null;
  resume?: Resuming;
  /** Lets the operation's ads go again: it is not at work on them any more. */
  release?: boolean;
  now: Date;
};

/**
 * Gives the lease back, with how the work ended.
 * @throws OperationLostError when another process has taken over meanwhile; nothing is written then.
 */
export async function leaveOperation(
  db: Database,
  { operationId, holder }: OperationLease,
  { phase, refusal, resume = { at: null, tries: 0 }, release = false, now }: Leaving,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("operations")
      .set({
        ...(phase && { phase }),
        ...(refusal !== undefined && { refusal: refusal && JSON.stringify(refusal) }),
        changed_at: now.toISOString(),
        ...{ lease_holder: null, lease_until: null },
        ...{ resume_at: resume.at, resume_tries: resume.tries },
      })
      .where("id", "=", operationId)
      .where("lease_holder", "=", holder)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new OperationLostError(operationId);
    if (!release) return;
    await tx.updateTable("operation_steps").set({ claim: null }).where("operation_id", "=", operationId).execute();
  });
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

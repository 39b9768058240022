import type { ExpressionBuilder, Transaction } from "kysely";
import type { OperationPhase } from "@/lib/sequences/ads/operation";
import { WORKING_PHASES } from "@/lib/sequences/ads/operation-moves";
import type { Refusal } from "@/lib/sequences/refusal";
import { type KeptLease, keepLease } from "../lease/keep-lease";
import { releaseLease, renewLease, takeLease } from "../lease/lease";
import type { SequenceMeans } from "../sequences/sequence-means";
import type { OperationStepsTable } from "../store/ads-tables";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";
import type { StepRow } from "./operation-rows";
import type { Resuming } from "./when-to-resume";

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
  const at = now.toISOString();
  const row = rowOf(db, operationId)
    .set((eb) => ({
      ...{ phase: to, refusal: null, changed_at: at },
      ...{ run_by: runBy, run_ads: runAds ? JSON.stringify(runAds) : null, resume_at: null },
      resume_tries: byItself ? eb("resume_tries", "+", 1) : 0,
    }))
    .where("phase", "in", from)
    .$if(byItself, (query) => query.where((eb) => isDue(eb, at)));
  const holder = await takeLease(row, now);
  return holder === null ? null : { operationId, holder };
}

/** Takes the lease of an operation that rests, and leaves it where it stands; null while somebody is at work on it. */
export async function holdOperation(db: Database, operationId: string, now: Date): Promise<OperationLease | null> {
  const holder = await takeLease(rowOf(db, operationId).where("phase", "not in", WORKING_PHASES), now);
  return holder === null ? null : { operationId, holder };
}

/** Renews the lease while the work goes on, and tells nobody that anything changed. */
export function keepOperation(
  { operationId, holder }: OperationLease,
  { db, now }: Pick<SequenceMeans, "db" | "now">,
): KeptLease {
  return keepLease(holder, async () => renewLease(rowOf(await db(), operationId), holder, now()));
}

/** Its process died, or the time has come that it was left until. */
export function isDue(row: ExpressionBuilder<Tables, "operations">, at: string) {
  return row.or([row("lease_until", "<=", at), row.and([row("lease_until", "is", null), row("resume_at", "<=", at)])]);
}

/**
 * Writes down where a step stands, in one transaction with the proof that the operation is still ours.
 * @throws LeaseLostError when another process has taken over meanwhile; nothing is written then.
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
 * @throws LeaseLostError
 */
export async function renewOperation(
  tx: Database | Transaction<Tables>,
  { operationId, holder }: OperationLease,
  now: Date,
): Promise<void> {
  await renewLease(rowOf(tx, operationId).set({ changed_at: now.toISOString() }), holder, now);
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
 * @throws LeaseLostError when another process has taken over meanwhile; nothing is written then.
 */
export async function leaveOperation(
  db: Database,
  { operationId, holder }: OperationLease,
  { phase, refusal, resume = { at: null, tries: 0 }, release = false, now }: Leaving,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const row = rowOf(tx, operationId).set({
      ...(phase && { phase }),
      ...(refusal !== undefined && { refusal: refusal && JSON.stringify(refusal) }),
      changed_at: now.toISOString(),
      ...{ resume_at: resume.at, resume_tries: resume.tries },
    });
    await releaseLease(row, holder);
    if (!release) return;
    await tx.updateTable("operation_steps").set({ claim: null }).where("operation_id", "=", operationId).execute();
  });
}

function rowOf(db: Database | Transaction<Tables>, operationId: string) {
  return db.updateTable("operations").where("id", "=", operationId);
}

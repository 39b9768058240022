import type { ExpressionBuilder, Transaction } from "kysely";
import type { ChangePhase } from "@/lib/domain/changes/change";
import { WORKING_PHASES } from "@/lib/domain/changes/change-moves";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { ServiceContext } from "../../gate/service-context";
import { type KeptLease, keepLease } from "../../lease/keep-lease";
import { releaseLease, renewLease, takeLease } from "../../lease/lease";
import type { ChangeStepsTable } from "../../store/ads-tables";
import type { Database } from "../../store/open-database";
import type { Tables } from "../../store/tables";
import type { StepRow } from "../change-rows";
import type { Resuming } from "./when-to-resume";

export type ChangeLease = { changeId: string; holder: string };

export type LeaseRequest = {
  from: readonly ChangePhase[];
  to: ChangePhase;
  runBy: string;
  runAds?: readonly string[];
  /** Started by the job: takes the lease only if the resume time has come or the process died. */
  byItself?: boolean;
  now: Date;
};

/** Takes the lease and sets the phase if it is one of `from`. One conditional update decides across processes. */
export async function takeChange(
  db: Database,
  changeId: string,
  { from, to, runBy, runAds, byItself = false, now }: LeaseRequest,
): Promise<ChangeLease | null> {
  const at = now.toISOString();
  const row = rowOf(db, changeId)
    .set((eb) => ({
      ...{ phase: to, refusal: null, changed_at: at },
      ...{ run_by: runBy, run_ads: runAds ? JSON.stringify(runAds) : null, resume_at: null },
      resume_tries: byItself ? eb("resume_tries", "+", 1) : 0,
    }))
    .where("phase", "in", from)
    .$if(byItself, (query) => query.where((eb) => isDue(eb, at)));
  const holder = await takeLease(row, now);
  return holder === null ? null : { changeId, holder };
}

export async function holdChange(db: Database, changeId: string, now: Date): Promise<ChangeLease | null> {
  const holder = await takeLease(rowOf(db, changeId).where("phase", "not in", WORKING_PHASES), now);
  return holder === null ? null : { changeId, holder };
}

export function keepChange(
  { changeId, holder }: ChangeLease,
  { db, now }: Pick<ServiceContext, "db" | "now">,
): KeptLease {
  return keepLease(holder, async () => renewLease(rowOf(await db(), changeId), holder, now()));
}

export function isDue(row: ExpressionBuilder<Tables, "changes">, at: string) {
  return row.or([row("lease_until", "<=", at), row.and([row("lease_until", "is", null), row("resume_at", "<=", at)])]);
}

/** Writes the step and proves the lease in one transaction. @throws LeaseLostError, then nothing is written */
export async function writeStep(
  db: Database,
  lease: ChangeLease,
  step: StepRow,
  change: Partial<Omit<ChangeStepsTable, "phase"> & { phase: StepRow["phase"] }>,
  now: Date,
  also: (tx: Transaction<Tables>) => Promise<void> = async () => {},
): Promise<StepRow> {
  const written = { ...change, changed_at: now.toISOString() };
  await db.transaction().execute(async (tx) => {
    await renewChange(tx, lease, now);
    await tx
      .updateTable("change_steps")
      .set(written)
      .where("change_id", "=", step.change_id)
      .where("ad_id", "=", step.ad_id)
      .execute();
    await also(tx);
  });
  return { ...step, ...written };
}

/** Extends the lease before a call that no other process may repeat. @throws LeaseLostError */
export async function renewChange(
  tx: Database | Transaction<Tables>,
  { changeId, holder }: ChangeLease,
  now: Date,
): Promise<void> {
  await renewLease(rowOf(tx, changeId).set({ changed_at: now.toISOString() }), holder, now);
}

export type Leaving = {
  phase?: ChangePhase;
  refusal?: Refusal | null;
  resume?: Resuming;
  release?: boolean;
  now: Date;
};

/** @throws LeaseLostError if another process took over; nothing is written then. */
export async function leaveChange(
  db: Database,
  { changeId, holder }: ChangeLease,
  { phase, refusal, resume = { at: null, tries: 0 }, release = false, now }: Leaving,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const row = rowOf(tx, changeId).set({
      ...(phase && { phase }),
      ...(refusal !== undefined && { refusal: refusal && JSON.stringify(refusal) }),
      changed_at: now.toISOString(),
      ...{ resume_at: resume.at, resume_tries: resume.tries },
    });
    await releaseLease(row, holder);
    if (!release) return;
    await tx.updateTable("change_steps").set({ claim: null }).where("change_id", "=", changeId).execute();
  });
}

function rowOf(db: Database | Transaction<Tables>, changeId: string) {
  return db.updateTable("changes").where("id", "=", changeId);
}

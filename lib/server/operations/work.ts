import type { GraphClient } from "@/lib/graph/graph-client";
import { GraphError } from "@/lib/graph/graph-error";
import type { Operation, OperationPhase } from "@/lib/sequences/ads/operation";
import type { OperationMove } from "@/lib/sequences/ads/operation-moves";
import type { ActionResult, Refusal } from "@/lib/sequences/refusal";
import { writeAudit } from "../activity/write-audit";
import { readAdsAccess } from "../ads/ads-access";
import { adsOfAccount } from "../ads/ads-mirror";
import { adsRefusalFrom } from "../ads/ads-refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { KeptLease } from "../lease/keep-lease";
import { LeaseLostError } from "../lease/lease";
import { log } from "../log";
import { keepQuiet, readSyncState, sequencesOf } from "../mirror/sync-state";
import type { SequenceMeans } from "../sequences/sequence-means";
import type { Database } from "../store/open-database";
import { keepOperation, leaveOperation, type OperationLease, type Taking, takeOperation } from "./operation-lease";
import { notNow } from "./operation-refusals";
import { type OperationRow, readOperation, readSteps, type StepRow } from "./operation-rows";
import { outwaitLostCall } from "./outwait-lost-call";
import { whenToResume } from "./when-to-resume";
import { withMove } from "./with-move";

/** What the work on one operation has at hand. */
export type Work = {
  waba: AuthorizedWaba;
  means: SequenceMeans;
  db: Database;
  client: GraphClient;
  lease: OperationLease;
  kept: KeptLease;
  operation: OperationRow;
  /** Ads for which a creative was asked for twice, the first time without an answer. */
  askedTwice: Set<string>;
  /** The same work was interrupted before: what it has done already need not be done again. */
  resumed: boolean;
};

export type WorkPlan = {
  move: OperationMove;
  /** Of the audit. */
  action: string;
  /** The phase while it runs; an operation that is found there without a lease was interrupted. */
  during: OperationPhase;
  /** The steps that this work has something to do with. */
  picks(step: StepRow): boolean;
  /** What must be so before any step; a refusal stops the work before it begins. */
  prepare?(work: Work): Promise<Refusal | null>;
  /** Takes one step as far as it goes. A `GraphError` that leaves here stops the work, or the ad account's part of it. */
  take(work: Work, step: StepRow): Promise<void>;
  /** The phase when nothing is left to do. */
  after(steps: readonly StepRow[]): OperationPhase;
  finish?(work: Work, taken: readonly StepRow[]): Promise<void>;
};

const ANY: readonly OperationPhase[] = [
  "choosing",
  "checking",
  "checked",
  "switching",
  "switched",
  "undoing",
  "undone",
  "ended",
];

/**
 * Begins work on an operation behind the answer, under its lease: one process at a time, and whoever asks meanwhile is
 * shown the work that is being done. Work that stopped, by a refusal or by the end of its process, is gone on with by
 * beginning it again. `runAds` are those that an undo is about, if not all.
 */
export async function beginWork(
  waba: AuthorizedWaba,
  operationId: string,
  plan: WorkPlan,
  means: SequenceMeans,
  runAds?: readonly string[],
): Promise<ActionResult<Operation>> {
  return withMove(waba, operationId, plan.move, means, async () => {
    const access = await readAdsAccess(waba, means);
    if (!access.canChange && access.refusal) return access.refusal;
    const begun = await takeAndWork(waba, operationId, plan, means, { from: ANY, to: plan.during, runAds });
    // Nobody's turn but another's: how that stands is the answer.
    return begun || (await isAtWork(await means.db(), waba, operationId, means)) ? null : notNow;
  });
}

/**
 * Goes on with work that stopped, without anybody asking: if its time has come and no other process was quicker. The
 * answer holds the work for those who want to wait; null when there was nothing to do.
 */
export async function resumeWork(
  waba: AuthorizedWaba,
  { id, run_ads }: OperationRow,
  plan: WorkPlan,
  means: SequenceMeans,
): Promise<{ done: Promise<void> } | null> {
  const runAds = run_ads === null ? undefined : (JSON.parse(run_ads) as string[]);
  return takeAndWork(waba, id, plan, means, { from: [plan.during], to: plan.during, runAds, byItself: true });
}

async function takeAndWork(
  waba: AuthorizedWaba,
  operationId: string,
  plan: WorkPlan,
  means: SequenceMeans,
  taking: Omit<Taking, "runBy" | "now">,
): Promise<{ done: Promise<void> } | null> {
  const db = await means.db();
  const left = await readOperation(db, waba.wabaId, operationId);
  if (!left) return null;
  const lease = await takeOperation(db, operationId, { ...taking, runBy: waba.userId, now: means.now() });
  const operation = lease && (await readOperation(db, waba.wabaId, operationId));
  if (!operation) return null;
  const kept = keepOperation(lease, means);
  const resumed = left.phase === plan.during;
  const base = { waba, means, db, lease, kept, operation, askedTwice: new Set<string>(), resumed };
  return { done: work(base, plan, left).finally(kept.stop) };
}

async function isAtWork(db: Database, { wabaId }: AuthorizedWaba, operationId: string, means: SequenceMeans) {
  const row = await readOperation(db, wabaId, operationId);
  return row?.lease_until != null && row.lease_until > means.now().toISOString();
}

/** `left` is the operation as it was found: what its last process asked for may still be under way. */
async function work(base: Omit<Work, "client">, plan: WorkPlan, left: OperationRow): Promise<void> {
  const { waba, means, db, lease, kept, operation } = base;
  try {
    await outwaitLostCall(db, left, means);
    const before = (await readSteps(db, operation.id)).filter(plan.picks).length;
    const refusal = await takeSteps(base, plan);
    kept.assertKept();
    const steps = await readSteps(db, operation.id);
    const open = steps.filter(plan.picks).length;
    const isDone = refusal === null || open === 0;
    const now = means.now();
    const tries = open < before ? 0 : operation.resume_tries;
    const ending = isDone ? { phase: plan.after(steps) } : { resume: whenToResume(refusal, tries, now) };
    await leaveOperation(db, lease, { ...ending, refusal, release: isDone, now });
    await audit(waba, operation, plan, steps, refusal, means);
  } catch (error) {
    const { wabaId } = waba;
    if (error instanceof LeaseLostError) return log().warn({ error, wabaId }, "operation taken over");
    log().error({ error, wabaId, operationId: operation.id }, "operation failed unexpectedly");
    const refusal: Refusal = {
      kind: "unexpected",
      title: "Something went wrong on our side.",
      advice: "What was done is kept. Go on; if it happens again, tell support which change it was.",
      reference: operation.id.slice(0, 8),
    };
    await leaveOperation(db, lease, { refusal, now: means.now() }).catch(() => {});
  }
}

/** Null when every step was taken as far as it goes; else why some were not. */
async function takeSteps(base: Omit<Work, "client">, plan: WorkPlan): Promise<Refusal | null> {
  const { waba, means, db, operation } = base;
  let refusal: Refusal | null = null;
  const taken: StepRow[] = [];
  try {
    const work: Work = { ...base, client: await means.graph({ signal: base.kept.signal }) };
    const stop = await plan.prepare?.(work);
    if (stop) return stop;
    const closed = new Set<string>();
    // One ad after the other: Meta counts writes threefold, and a refusal that concerns all ads is then met once.
    for (const step of (await readSteps(db, operation.id)).filter(plan.picks)) {
      if (closed.has(step.ad_account_id)) continue;
      refusal = (await askedForSilence(base, step.ad_account_id)) ?? refusal;
      if (refusal?.kind === "rate-limited") break;
      taken.push(step);
      try {
        await plan.take(work, step);
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        refusal = adsRefusalFrom(error, means.now());
        if (refusal?.retryAt) await keepQuiet(db, adsOfAccount(waba.wabaId, step.ad_account_id), refusal);
        // Other ad accounts may be open all the same; everything else concerns them all.
        if (error.kind !== "permission-missing") break;
        closed.add(step.ad_account_id);
      }
    }
    await plan.finish?.(work, taken);
  } catch (error) {
    refusal ??= adsRefusalFrom(error, means.now());
    if (!refusal) throw error;
    // Before the first ad only the account's sequences are asked for.
    if (refusal.retryAt && taken.length === 0) await keepQuiet(db, sequencesOf(waba.wabaId), refusal);
  }
  return refusal;
}

/** Meta has asked to be left alone about this ad account, by a sync or by somebody's other work. */
async function askedForSilence(
  { waba, db, means }: Omit<Work, "client">,
  adAccountId: string,
): Promise<Refusal | null> {
  const { quiet_until, refusal } = await readSyncState(db, adsOfAccount(waba.wabaId, adAccountId));
  if (quiet_until === null || quiet_until <= means.now().toISOString() || refusal === null) return null;
  return JSON.parse(refusal) as Refusal;
}

async function audit(
  { wabaId, userId }: AuthorizedWaba,
  operation: OperationRow,
  { action }: WorkPlan,
  steps: readonly StepRow[],
  refusal: Refusal | null,
  means: SequenceMeans,
): Promise<void> {
  const phases: Record<string, number> = {};
  for (const { phase } of steps) phases[phase] = (phases[phase] ?? 0) + 1;
  const detail = { kind: operation.kind, phases, ...(refusal && { refused: refusal.kind, code: refusal.code }) };
  const outcome = refusal ? "refused" : "done";
  await writeAudit(await means.db(), { wabaId, userId, action, subjectId: operation.id, outcome, detail }, means.now());
}

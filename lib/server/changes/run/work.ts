import type { Change, ChangePhase } from "@/lib/domain/changes/change";
import type { ChangeMove } from "@/lib/domain/changes/change-moves";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { refusalSchema } from "@/lib/domain/refusal/refusal-schema";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { GraphError } from "@/lib/graph/client/graph-error";
import { readAdsAccess } from "../../ads/access/ads-access";
import { adsRefusalFrom } from "../../ads/access/ads-refusal";
import { adsOfAccount } from "../../ads/mirror/ads-mirror";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { ServiceContext } from "../../gate/service-context";
import type { KeptLease } from "../../lease/keep-lease";
import { LeaseLostError } from "../../lease/lease";
import { log } from "../../log/log";
import { pauseUntil, readSyncState, sequencesOf } from "../../mirror/sync-state";
import type { Database } from "../../store/open-database";
import { readJson } from "../../store/read-json";
import { notNow } from "../change-refusals";
import { type ChangeRow, readChange, readSteps, runAdsOf, type StepRow } from "../change-rows";
import { type ChangeLease, keepChange, type LeaseRequest, leaveChange, takeChange } from "./change-lease";
import { waitOutInFlightCall } from "./wait-out-in-flight-call";
import { whenToResume } from "./when-to-resume";
import { withMove } from "./with-move";

export type Work = {
  waba: AuthorizedWaba;
  ctx: ServiceContext;
  db: Database;
  client: GraphClient;
  lease: ChangeLease;
  kept: KeptLease;
  change: ChangeRow;
  askedTwice: Set<string>;
  /** An earlier run was interrupted; skip what it finished. */
  resumed: boolean;
};

export type WorkPlan = {
  move: ChangeMove;
  action: string;
  /** A change found in this phase without a lease was interrupted. */
  during: ChangePhase;
  picks(step: StepRow): boolean;
  prepare?(work: Work): Promise<Refusal | null>;
  /** Asked before each ad; a refusal stops the work. */
  permit?(work: Work): Promise<Refusal | null>;
  /** A thrown `GraphError` stops the work, or the ad account's part of it. */
  take(work: Work, step: StepRow): Promise<void>;
  after(steps: readonly StepRow[]): ChangePhase;
  finish?(work: Work, taken: readonly StepRow[]): Promise<void>;
};

const ANY: readonly ChangePhase[] = [
  "choosing",
  "checking",
  "checked",
  "switching",
  "switched",
  "undoing",
  "undone",
  "ended",
];

/** Runs in the background under a lease; also resumes stopped work. `runAds`: the ads of a partial undo. */
export async function beginWork(
  waba: AuthorizedWaba,
  changeId: string,
  plan: WorkPlan,
  ctx: ServiceContext,
  runAds?: readonly string[],
): Promise<ActionResult<Change>> {
  return withMove(waba, changeId, plan.move, ctx, async () => {
    const access = await readAdsAccess(waba, ctx);
    if (!access.canChange && access.refusal) return access.refusal;
    const started = await takeAndWork(waba, changeId, plan, ctx, { from: ANY, to: plan.during, runAds });
    // Another process holds the lease; return its progress.
    return started || (await isRunning(await ctx.db(), waba, changeId, ctx)) ? null : notNow;
  });
}

/** Used by the job. `done` ends with the work; null if not due or another process was faster. */
export async function resumeWork(
  waba: AuthorizedWaba,
  row: ChangeRow,
  plan: WorkPlan,
  ctx: ServiceContext,
): Promise<{ done: Promise<void> } | null> {
  const runAds = runAdsOf(row);
  return takeAndWork(waba, row.id, plan, ctx, { from: [plan.during], to: plan.during, runAds, byItself: true });
}

async function takeAndWork(
  waba: AuthorizedWaba,
  changeId: string,
  plan: WorkPlan,
  ctx: ServiceContext,
  taking: Omit<LeaseRequest, "runBy" | "now">,
): Promise<{ done: Promise<void> } | null> {
  const db = await ctx.db();
  const left = await readChange(db, waba.wabaId, changeId);
  if (!left) return null;
  const lease = await takeChange(db, changeId, { ...taking, runBy: waba.userId, now: ctx.now() });
  const change = lease && (await readChange(db, waba.wabaId, changeId));
  if (!change) return null;
  const kept = keepChange(lease, ctx);
  const resumed = left.phase === plan.during;
  const base = { waba, ctx, db, lease, kept, change, askedTwice: new Set<string>(), resumed };
  return { done: work(base, plan, left).finally(kept.stop) };
}

async function isRunning(db: Database, { wabaId }: AuthorizedWaba, changeId: string, ctx: ServiceContext) {
  const row = await readChange(db, wabaId, changeId);
  return row?.lease_until != null && row.lease_until > ctx.now().toISOString();
}

/** `left` is the change as found; its last process's call may still be in flight. */
async function work(base: Omit<Work, "client">, plan: WorkPlan, left: ChangeRow): Promise<void> {
  const { waba, ctx, db, lease, kept, change } = base;
  try {
    await waitOutInFlightCall(db, left, ctx);
    const before = (await readSteps(db, change.id)).filter(plan.picks).length;
    const refusal = await takeSteps(base, plan);
    kept.assertKept();
    const steps = await readSteps(db, change.id);
    const open = steps.filter(plan.picks).length;
    const isDone = refusal === null || open === 0;
    const now = ctx.now();
    const tries = open < before ? 0 : change.resume_tries;
    const ending = isDone ? { phase: plan.after(steps) } : { resume: whenToResume(refusal, tries, now) };
    await leaveChange(db, lease, { ...ending, refusal, release: isDone, now });
    await audit(waba, change, plan, steps, refusal, ctx);
  } catch (error) {
    const { wabaId } = waba;
    if (error instanceof LeaseLostError) return log().warn({ error, wabaId }, "change taken over");
    log().error({ error, wabaId, changeId: change.id }, "change failed unexpectedly");
    const refusal: Refusal = {
      kind: "unexpected",
      reason: "changeFailed",
      reference: change.id.slice(0, 8),
    };
    await leaveChange(db, lease, { refusal, now: ctx.now() }).catch(() => {});
  }
}

async function takeSteps(base: Omit<Work, "client">, plan: WorkPlan): Promise<Refusal | null> {
  const { waba, ctx, db, change } = base;
  let refusal: Refusal | null = null;
  const taken: StepRow[] = [];
  try {
    const work: Work = { ...base, client: await ctx.graph({ signal: base.kept.signal }) };
    const stop = await plan.prepare?.(work);
    if (stop) return stop;
    const closed = new Set<string>();
    // Sequential: Meta counts each write three times, and a refusal that concerns all ads is then met once.
    for (const step of (await readSteps(db, change.id)).filter(plan.picks)) {
      if (closed.has(step.ad_account_id)) continue;
      refusal = (await askedForSilence(base, step.ad_account_id)) ?? refusal;
      if (refusal?.kind === "rate-limited") break;
      const forbidden = (await plan.permit?.(work)) ?? null;
      if (forbidden) {
        refusal = forbidden;
        break;
      }
      taken.push(step);
      try {
        await plan.take(work, step);
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        refusal = adsRefusalFrom(error, ctx.now());
        if (refusal?.retryAt) await pauseUntil(db, adsOfAccount(waba.wabaId, step.ad_account_id), refusal);
        // Other ad accounts may still work; every other error concerns them all.
        if (error.kind !== "permission-missing") break;
        closed.add(step.ad_account_id);
      }
    }
    await plan.finish?.(work, taken);
  } catch (error) {
    refusal ??= adsRefusalFrom(error, ctx.now());
    if (!refusal) throw error;
    if (refusal.retryAt && taken.length === 0) await pauseUntil(db, sequencesOf(waba.wabaId), refusal);
  }
  return refusal;
}

async function askedForSilence({ waba, db, ctx }: Omit<Work, "client">, adAccountId: string): Promise<Refusal | null> {
  const { quiet_until, refusal } = await readSyncState(db, adsOfAccount(waba.wabaId, adAccountId));
  if (quiet_until === null || quiet_until <= ctx.now().toISOString() || refusal === null) return null;
  return readJson(refusal, refusalSchema, `sync_states.refusal ${waba.wabaId} ${adAccountId}`);
}

async function audit(
  { wabaId, userId }: AuthorizedWaba,
  change: ChangeRow,
  { action }: WorkPlan,
  steps: readonly StepRow[],
  refusal: Refusal | null,
  ctx: ServiceContext,
): Promise<void> {
  const phases: Record<string, number> = {};
  for (const { phase } of steps) phases[phase] = (phases[phase] ?? 0) + 1;
  const detail = {
    kind: change.kind,
    sequenceId: change.new_sequence_id ?? change.old_sequence_id ?? undefined,
    phases,
    ...(refusal && { refused: refusal.kind, reason: refusal.reason, params: refusal.params, code: refusal.code }),
  };
  const outcome = refusal ? "refused" : "done";
  await writeAudit(await ctx.db(), { wabaId, userId, action, subjectId: change.id, outcome, detail }, ctx.now());
}

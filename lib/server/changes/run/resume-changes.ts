import { WORKING_PHASES } from "@/lib/domain/changes/change-moves";
import { readAdsAccess } from "../../ads/access/ads-access";
import type { ResumeContext } from "../../gate/resume-context";
import { NO_LEASE } from "../../lease/lease";
import { log } from "../../log/log";
import type { Database } from "../../store/open-database";
import { accessEnded } from "../change-refusals";
import { type ChangeRow, runAdsOf } from "../change-rows";
import { isDue } from "./change-lease";
import { checkPlan } from "./check-change";
import { runPlan } from "./run-change";
import { undoPlan } from "./undo-change";
import { MAX_TRIES } from "./when-to-resume";
import { resumeWork, type WorkPlan } from "./work";

/** Each runs for a while; the next poll picks up the rest. */
const AT_ONCE = 20;

/** Resumes changes whose process died or whose pause ended, each with its person's current access. */
export async function resumeChanges(ctx: ResumeContext): Promise<{ done: Promise<void> }[]> {
  const started: { done: Promise<void> }[] = [];
  const db = await ctx.db();
  for (const row of await readDue(db, ctx.now())) {
    const { id: changeId, waba_id: wabaId } = row;
    try {
      const work = await resume(db, row, ctx);
      if (work) log().info({ changeId, wabaId }, "change gone on with");
      if (work) started.push(work);
    } catch (error) {
      log().error({ error, changeId, wabaId }, "a change could not be gone on with");
    }
  }
  return started;
}

async function resume(db: Database, row: ChangeRow, ctx: ResumeContext): Promise<{ done: Promise<void> } | null> {
  const waba = await ctx.member(row.run_by ?? "", row.waba_id);
  const access = waba && (await readAdsAccess(waba, { db: ctx.db }));
  if (waba && access?.canChange) return resumeWork(waba, row, planOf(row), ctx.contextOf(waba));
  const refusal = JSON.stringify(access?.refusal ?? accessEnded);
  await db
    .updateTable("changes")
    .set({ refusal, resume_at: null, ...NO_LEASE })
    .where("id", "=", row.id)
    .where((eb) => isDue(eb, ctx.now().toISOString()))
    .execute();
  return null;
}

function planOf(row: ChangeRow): WorkPlan {
  const { phase } = row;
  if (phase === "checking") return checkPlan;
  return phase === "switching" ? runPlan : undoPlan(runAdsOf(row));
}

async function readDue(db: Database, now: Date): Promise<ChangeRow[]> {
  const rows = await db
    .selectFrom("changes")
    .selectAll()
    .where("phase", "in", WORKING_PHASES)
    .where("run_by", "is not", null)
    .where("resume_tries", "<", MAX_TRIES)
    .where((row) => isDue(row, now.toISOString()))
    .orderBy("changed_at")
    .limit(AT_ONCE)
    .execute();
  return rows as ChangeRow[];
}

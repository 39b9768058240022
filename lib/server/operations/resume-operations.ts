import { WORKING_PHASES } from "@/lib/sequences/ads/operation-moves";
import { readAdsAccess } from "../ads/ads-access";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { NO_LEASE } from "../lease/lease";
import { log } from "../log";
import type { SequenceMeans } from "../sequences/sequence-means";
import type { Database } from "../store/open-database";
import { checkPlan } from "./check-operation";
import { isDue } from "./operation-lease";
import { accessEnded } from "./operation-refusals";
import type { OperationRow } from "./operation-rows";
import { runPlan } from "./run-operation";
import { undoPlan } from "./undo-operation";
import { MAX_TRIES } from "./when-to-resume";
import { resumeWork, type WorkPlan } from "./work";

/** Each works on for a while of its own; the next look takes up those that are left. */
const AT_ONCE = 20;

/** What the job works with; specs hand in a database and members of their own. */
export type ResumeMeans = Pick<SequenceMeans, "db" | "now"> & {
  member(userId: string, wabaId: string): Promise<AuthorizedWaba | null>;
  meansOf(waba: AuthorizedWaba): SequenceMeans;
};

/**
 * Goes on with the operations that nobody is at work on any more: whose process died, or that Meta had asked to pause.
 * Each with the access of the person whose work it was, as it is now; without it, the operation says so and waits for
 * somebody. Any number of processes may look: the lease decides who goes on. The answer ends with the work.
 */
export async function resumeOperations(means: ResumeMeans): Promise<{ done: Promise<void> }[]> {
  const begun: { done: Promise<void> }[] = [];
  const db = await means.db();
  for (const row of await readDue(db, means.now())) {
    const { id: operationId, waba_id: wabaId } = row;
    try {
      const work = await resume(db, row, means);
      if (work) log().info({ operationId, wabaId }, "operation gone on with");
      if (work) begun.push(work);
    } catch (error) {
      log().error({ error, operationId, wabaId }, "an operation could not be gone on with");
    }
  }
  return begun;
}

async function resume(db: Database, row: OperationRow, means: ResumeMeans): Promise<{ done: Promise<void> } | null> {
  const waba = await means.member(row.run_by ?? "", row.waba_id);
  const access = waba && (await readAdsAccess(waba, { db: means.db }));
  if (waba && access?.canChange) return resumeWork(waba, row, planOf(row), means.meansOf(waba));
  const refusal = JSON.stringify(access?.refusal ?? accessEnded);
  await db
    .updateTable("operations")
    .set({ refusal, resume_at: null, ...NO_LEASE })
    .where("id", "=", row.id)
    .where((eb) => isDue(eb, means.now().toISOString()))
    .execute();
  return null;
}

function planOf({ phase, run_ads }: OperationRow): WorkPlan {
  if (phase === "checking") return checkPlan;
  return phase === "switching" ? runPlan : undoPlan(run_ads === null ? undefined : JSON.parse(run_ads));
}

async function readDue(db: Database, now: Date): Promise<OperationRow[]> {
  const rows = await db
    .selectFrom("operations")
    .selectAll()
    .where("phase", "in", WORKING_PHASES)
    .where("run_by", "is not", null)
    .where("resume_tries", "<", MAX_TRIES)
    .where((row) => isDue(row, now.toISOString()))
    .orderBy("changed_at")
    .limit(AT_ONCE)
    .execute();
  return rows as OperationRow[];
}

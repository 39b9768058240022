import { keepLease } from "../lease/keep-lease";
import { LeaseLostError, releaseLease, renewLease, takeLease } from "../lease/lease";
import { log } from "../log/log";
import type { JobsTable } from "../store/notification-tables";
import type { Database } from "../store/open-database";
import { readJson } from "../store/read-json";
import { errorCode } from "./error-code";
import type { JobContext, JobHandler, JobOutcome } from "./job";

/** Each may wait for a network; the next round takes the rest. */
const AT_ONCE = 20;

/** Runs what is due and waits for it. Several processes share the work: a lease lets one run a job. Returns how many ran. */
export async function runDueJobs(handlers: readonly JobHandler[], ctx: JobContext): Promise<number> {
  const at = ctx.now().toISOString();
  const kinds = handlers.map(({ kind }) => kind);
  if (kinds.length === 0) return 0;
  const due = await ctx.db
    .selectFrom("jobs")
    .select(["key", "kind"])
    .where("done_at", "is", null)
    .where("failed_at", "is", null)
    .where("next_at", "<=", at)
    .where("kind", "in", kinds)
    .where((eb) => eb.or([eb("lease_until", "is", null), eb("lease_until", "<=", at)]))
    .orderBy("next_at")
    .limit(AT_ONCE)
    .execute();
  const ran = await Promise.all(
    due.map(({ key, kind }) => {
      const handler = handlers.find((one) => one.kind === kind);
      return handler ? runJob(key, handler, ctx) : false;
    }),
  );
  return ran.filter(Boolean).length;
}

async function runJob(key: string, handler: JobHandler, ctx: JobContext): Promise<boolean> {
  const { db, now } = ctx;
  const at = now();
  // Counted when taken, so that a job which kills its process ends too.
  const due = db
    .updateTable("jobs")
    .set((eb) => ({ attempts: eb("attempts", "+", 1) }))
    .where("key", "=", key)
    .where("done_at", "is", null)
    .where("failed_at", "is", null)
    .where("next_at", "<=", at.toISOString());
  const holder = await takeLease(due, at);
  if (holder === null) return false;
  const kept = keepLease(holder, () => renewLease(rowOf(db, key), holder, now()));
  try {
    const job = await db.selectFrom("jobs").selectAll().where("key", "=", key).executeTakeFirstOrThrow();
    const outcome = await outcomeOf(handler, job, kept.signal);
    kept.assertKept();
    await record(ctx, handler, { job, holder, outcome });
  } catch (error) {
    if (!(error instanceof LeaseLostError)) throw error;
    log().warn({ error, key }, "A job was taken over by another process");
  } finally {
    kept.stop();
  }
  return true;
}

async function outcomeOf(handler: JobHandler, job: JobsTable, signal: AbortSignal): Promise<JobOutcome> {
  if (job.attempts > handler.retryAfterMs.length + 1) return { kind: "failed", error: job.last_error ?? "gave-up" };
  const payload = readJson(job.payload, handler.payload, `jobs.payload ${job.key}`);
  if (payload === null) return { kind: "failed", error: "unreadable" };
  try {
    return await handler.run(payload, { key: job.key, attempt: job.attempts, signal });
  } catch (error) {
    log().error({ error, key: job.key, kind: job.kind }, "A job failed unexpectedly");
    return { kind: "retry", error: errorCode(error) };
  }
}

type Ran = { job: JobsTable; holder: string; outcome: JobOutcome };

async function record({ db, now }: JobContext, handler: JobHandler, { job, holder, outcome }: Ran): Promise<void> {
  const columns = columnsOf(handler, job, outcome, now());
  if (columns.failed_at) log().warn({ key: job.key, kind: job.kind, code: columns.last_error }, "A job was given up");
  await db.transaction().execute(async (tx) => {
    await outcome.record?.(tx);
    await releaseLease(tx.updateTable("jobs").set(columns).where("key", "=", job.key), holder);
  });
}

function columnsOf(handler: JobHandler, job: JobsTable, outcome: JobOutcome, now: Date): Partial<JobsTable> {
  const at = now.toISOString();
  if (outcome.kind === "done") return { done_at: at };
  if (outcome.kind === "failed") return { failed_at: at, last_error: outcome.error };
  if (outcome.kind === "wait") return { next_at: outcome.until.toISOString(), attempts: job.attempts - 1 };
  const pauseMs = handler.retryAfterMs[job.attempts - 1];
  if (pauseMs === undefined) return { failed_at: at, last_error: outcome.error };
  const nextMs = Math.max(now.getTime() + pauseMs, outcome.notBefore?.getTime() ?? 0);
  return { next_at: new Date(nextMs).toISOString(), last_error: outcome.error };
}

const rowOf = (db: Database, key: string) => db.updateTable("jobs").where("key", "=", key);

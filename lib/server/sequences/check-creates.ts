import type { ResumeContext } from "../gate/resume-context";
import { takeLease } from "../lease/lease";
import { log } from "../log/log";
import type { Database } from "../store/open-database";
import type { PendingCreatesTable } from "../store/tables";
import { checkCreate } from "./check-create";
import { nextTryAt, UNKNOWN_KEPT_MS } from "./create/create-look-times";
import { pendingRow } from "./create/pending-create";

const AT_ONCE = 20;

/** Uses each sender's current access. Any number of processes may run it: the lease decides. */
export async function checkCreates(ctx: ResumeContext): Promise<void> {
  const db = await ctx.db();
  const due = await readDue(db, ctx.now());
  await Promise.all(
    due.map((attempt) =>
      check(db, attempt, ctx).catch((error) => {
        const { id, waba_id: wabaId } = attempt;
        log().error({ error, wabaId, createId: id }, "a create could not be looked for");
      }),
    ),
  );
}

async function check(db: Database, attempt: PendingCreatesTable, ctx: ResumeContext): Promise<void> {
  const now = ctx.now();
  const { id, state, waba_id: wabaId } = attempt;
  // A dead process's call may still be in flight, so the check starts now.
  const since = state === "sending" ? { checking_since: now.toISOString(), looks: 0 } : {};
  const change = { ...since, state: "checking" as const, next_look_at: nextTryAt({ ...attempt, ...since }, now) };
  const holder = await takeLease(pendingRow(db, id).where("state", "=", state).set(change), now);
  if (holder === null) return;
  const held = { attempt: { ...attempt, ...change }, holder };
  const waba = await ctx.member(attempt.user_id, wabaId);
  if (!waba) return log().warn({ wabaId, createId: id }, "a create cannot be looked for: its sender lost access");
  const sequence = await checkCreate(waba, held, ctx.contextOf(waba));
  if (sequence) log().info({ wabaId, createId: id, sequenceId: sequence.id }, "a create appeared and was adopted");
}

function readDue(db: Database, now: Date): Promise<PendingCreatesTable[]> {
  const at = now.toISOString();
  return db
    .selectFrom("pending_creates")
    .selectAll()
    .where("state", "in", ["sending", "checking"])
    .where("attempted_at", ">", new Date(now.getTime() - UNKNOWN_KEPT_MS).toISOString())
    .where((eb) => eb.or([eb("lease_until", "is", null), eb("lease_until", "<=", at)]))
    .where((eb) => eb.or([eb("state", "=", "sending"), eb("next_look_at", "<=", at)]))
    .orderBy("attempted_at")
    .limit(AT_ONCE)
    .execute();
}

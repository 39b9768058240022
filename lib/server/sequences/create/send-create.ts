import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { Sequence, SequenceMessage } from "@/lib/domain/sequences/schema";
import { GraphError } from "@/lib/graph/client/graph-error";
import { createSequence } from "@/lib/graph/edges/sequences/create-sequence";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { ServiceContext } from "../../gate/service-context";
import { LeaseLostError, releaseLease, renewLease } from "../../lease/lease";
import type { PendingCreatesTable } from "../../store/tables";
import { adoptCreate, CREATE_ACTION, checkCreate } from "../check-create";
import { recordWrite } from "../record-write";
import type { ClaimedCreate } from "./claim-create";
import { nextTryAt } from "./create-look-times";
import { cannotCompare, stillChecking } from "./create-refusals";
import { findCreated } from "./find-created";
import { findTwins } from "./find-twins";
import { contentOf, keepCreate, pendingRow } from "./pending-create";

/** Looks for an earlier unproven attempt first; `checkCreates` follows a lost answer. @throws GraphError if refused. */
export async function sendCreate(
  waba: AuthorizedWaba,
  claim: ClaimedCreate,
  ctx: ServiceContext,
): Promise<ActionResult<Sequence>> {
  const { attempt, holder } = claim;
  const kept = keepCreate(claim, ctx);
  try {
    const found = await prepare(waba, claim, kept.signal, ctx);
    if (found === "unclear") return { ok: false, refusal: cannotCompare };
    const sequence = found ?? (await send(claim, kept.signal, ctx));
    kept.stop();
    if (!sequence) return await look(waba, claim, ctx);
    if (found) await adoptCreate(waba, claim, found, ctx);
    else {
      const draftId = attempt.draft_id ?? undefined;
      const created = { sequence, attempt: { id: attempt.id, holder }, draftId };
      await recordWrite(waba, ctx, { event: "created", action: CREATE_ACTION, ...created });
    }
    return { ok: true, data: sequence };
  } catch (error) {
    // Another process checks the create and records it.
    if (error instanceof LeaseLostError) return { ok: false, refusal: stillChecking(attempt, waba.userId) };
    throw error;
  } finally {
    kept.stop();
  }
}

/** Finds the result of an earlier attempt, or records twins. `unclear`: not comparable, so sending is unsafe. */
async function prepare(
  { wabaId }: AuthorizedWaba,
  claim: ClaimedCreate,
  signal: AbortSignal,
  ctx: ServiceContext,
): Promise<Sequence | "unclear" | null> {
  const { attempt, holder, before } = claim;
  const db = await ctx.db();
  try {
    const client = await ctx.graph({ signal });
    if (before) {
      const { sequence, isProof } = await findCreated(client, db, attempt);
      if (sequence) return sequence;
      if (!isProof) {
        const checking = { state: "checking" as const, next_look_at: nextTryAt(attempt, ctx.now()) };
        await releaseLease(pendingRow(db, attempt.id).set(checking), holder);
        return "unclear";
      }
      await renewLease(pendingRow(db, attempt.id), holder, ctx.now());
      return null;
    }
    const twins = await findTwins(db, client, wabaId, contentOf(attempt), ctx.now());
    attempt.twins_before = JSON.stringify(twins);
    await renewLease(pendingRow(db, attempt.id).set({ twins_before: attempt.twins_before }), holder, ctx.now());
    return null;
  } catch (error) {
    if (error instanceof GraphError) await restore(claim, ctx);
    throw error;
  }
}

/** Null if the answer was lost; the check then starts. */
async function send(claim: ClaimedCreate, signal: AbortSignal, ctx: ServiceContext): Promise<Sequence | null> {
  const { attempt } = claim;
  const { name, message } = contentOf(attempt) as { name: string; message: SequenceMessage };
  try {
    const client = await ctx.graph({ signal });
    const { id } = await createSequence(client, attempt.waba_id, { name, message });
    return { id, name, message, unreadable: null, adStatus: "not_in_ad", changedAt: ctx.now().toISOString() };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (!error.outcomeUnknown) {
      await restore(claim, ctx);
      throw error;
    }
    await startChecking(claim, ctx);
    return null;
  }
}

async function startChecking({ attempt, holder }: ClaimedCreate, ctx: ServiceContext): Promise<void> {
  const at = ctx.now();
  const change = {
    state: "checking" as const,
    checking_since: at.toISOString(),
    next_look_at: at.toISOString(),
    looks: 0,
  };
  await renewLease(pendingRow(await ctx.db(), attempt.id).set(change), holder, at);
  Object.assign(attempt, change);
}

async function look(waba: AuthorizedWaba, claim: ClaimedCreate, ctx: ServiceContext): Promise<ActionResult<Sequence>> {
  const sequence = await checkCreate(waba, claim, ctx);
  if (sequence) return { ok: true, data: sequence };
  return { ok: false, refusal: stillChecking(claim.attempt, waba.userId) };
}

/** Nothing was created: removes a first attempt, restores the state of a later one. */
async function restore({ attempt, holder, before }: ClaimedCreate, ctx: ServiceContext): Promise<void> {
  const db = await ctx.db();
  if (before) {
    const { state, next_look_at } = before satisfies PendingCreatesTable;
    return releaseLease(pendingRow(db, attempt.id).set({ state, next_look_at }), holder);
  }
  await db.deleteFrom("pending_creates").where("id", "=", attempt.id).where("lease_holder", "=", holder).execute();
}

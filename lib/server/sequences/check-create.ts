import type { Sequence } from "@/lib/domain/sequences/schema";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { ServiceContext } from "../gate/service-context";
import { LeaseLostError, releaseLease } from "../lease/lease";
import { pauseUntil, readSyncState, sequencesOf } from "../mirror/sync-state";
import { refusalFrom } from "../refusal/refusal-from";
import type { PendingCreatesTable } from "../store/tables";
import { isCheckOver, nextLookAt, nextTryAt } from "./create/create-look-times";
import { findCreated } from "./create/find-created";
import { contentOf, type HeldCreate, keepCreate, pendingRow } from "./create/pending-create";
import { endSentDraft } from "./end-sent-draft";
import { recordWrite } from "./record-write";

export const CREATE_ACTION = "sequence.create";

/** Adopts the sequence, schedules the next look or ends as absent; always releases the lease. @throws LeaseLostError */
export async function checkCreate(
  waba: AuthorizedWaba,
  held: HeldCreate,
  ctx: ServiceContext,
): Promise<Sequence | null> {
  const { attempt, holder } = held;
  const db = await ctx.db();
  const leave = (change: Partial<PendingCreatesTable>) => releaseLease(pendingRow(db, attempt.id).set(change), holder);
  const { quiet_until } = await readSyncState(db, sequencesOf(waba.wabaId));
  const startedAt = ctx.now();
  if (quiet_until !== null && quiet_until > startedAt.toISOString()) {
    await leave({ next_look_at: quiet_until });
    return null;
  }
  const { signal, stop } = keepCreate(held, ctx);
  try {
    const { sequence, pages, isProof } = await findCreated(await ctx.graph({ signal }), db, attempt);
    if (sequence) {
      await adoptCreate(waba, held, sequence, ctx);
      return sequence;
    }
    const looks = attempt.looks + 1;
    if (isCheckOver(attempt, startedAt) && !isProof) {
      // Nothing was found, but something could not be compared: the outcome stays unknown.
      await leave({ next_look_at: nextTryAt(attempt, ctx.now()), looks });
    } else if (isCheckOver(attempt, startedAt)) {
      await leave({ state: "absent", next_look_at: null, looks });
      const { wabaId, userId } = waba;
      const audit = { wabaId, userId, action: CREATE_ACTION, outcome: "failed" as const };
      await writeAudit(db, { ...audit, detail: { notCreated: true, looks } }, ctx.now());
    } else {
      await leave({ next_look_at: nextLookAt(attempt, pages, ctx.now()), looks });
    }
    return null;
  } catch (error) {
    if (error instanceof LeaseLostError) throw error;
    const refusal = refusalFrom(error, ctx.now());
    await leave({ next_look_at: refusal?.retryAt ?? nextTryAt(attempt, ctx.now()) });
    if (!refusal) throw error;
    if (refusal.retryAt) await pauseUntil(db, sequencesOf(waba.wabaId), refusal);
    return null;
  } finally {
    stop();
  }
}

/** Also ends the draft it was sent from. @throws LeaseLostError, then nothing is written */
export async function adoptCreate(
  waba: AuthorizedWaba,
  { attempt, holder }: HeldCreate,
  sequence: Sequence,
  ctx: ServiceContext,
): Promise<void> {
  await recordWrite(waba, ctx, {
    event: "created",
    action: CREATE_ACTION,
    sequence,
    attempt: { id: attempt.id, holder },
    sent: contentOf(attempt),
    draftId: attempt.draft_id ?? undefined,
    detail: { reconciled: true, looks: attempt.looks + 1 },
  });
  await endSentDraft(waba, attempt, ctx);
}

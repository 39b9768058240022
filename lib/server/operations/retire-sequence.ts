import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationRef } from "@/lib/sequences/ads/operation-input";
import { movesOf } from "@/lib/sequences/ads/operation-moves";
import type { ActionResult } from "@/lib/sequences/refusal";
import type { Sequence } from "@/lib/sequences/schema";
import { writeAudit } from "../activity/write-audit";
import { readAdsAccess } from "../ads/ads-access";
import { adsRefusalFrom } from "../ads/ads-refusal";
import { lookAtAds } from "../ads/look-at-ads";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { deleteSequence } from "../sequences/delete-sequence";
import { readLive } from "../sequences/read-live";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { getOperation } from "./get-operation";
import { noSuchOperation, notNow, stillUsed, usedSomewhere } from "./operation-refusals";

/** Ads are looked at again before the deletion unless that was only just done. */
const SEEN_MS = 30_000;

/**
 * Deletes the old sequence, after a look at Meta that no ad uses it any more: also a paused ad, whose sequence Meta itself
 * would let go. There is no way back after it. What was deleted already counts as done.
 */
export async function retireSequence(
  waba: AuthorizedWaba,
  { operationId }: OperationRef,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  const access = await readAdsAccess(waba, means);
  if (!access.canChange && access.refusal) return { ok: false, refusal: access.refusal };
  const before = await getOperation(waba, operationId, means);
  if (!before) return { ok: false, refusal: noSuchOperation };
  if (before.phase === "retired") return { ok: true, data: before };
  const unseen = await lookAtAds(waba, new Date(means.now().getTime() - SEEN_MS), means);
  if (unseen) return { ok: false, refusal: unseen };
  const operation = (await getOperation(waba, operationId, means)) ?? before;
  if (!movesOf(operation).includes("retire") || operation.oldSequenceId === null) {
    return { ok: false, refusal: operation.adsOnOld ? stillUsed : notNow };
  }
  const live = await readOld(waba, operation.oldSequenceId, means);
  if (!live.ok) return live;
  if (live.data?.adStatus === "in_ad") return { ok: false, refusal: usedSomewhere };
  const deleted = await deleteSequence(waba, { sequenceId: operation.oldSequenceId }, means);
  if (!deleted.ok) return deleted;
  const db = await means.db();
  const { wabaId, userId } = waba;
  const now = means.now();
  const at = now.toISOString();
  await db.transaction().execute(async (tx) => {
    const change = { phase: "retired", ended_at: at, changed_at: at, refusal: null };
    await tx.updateTable("operations").set(change).where("id", "=", operationId).execute();
    const audit = { wabaId, userId, action: "operation.retire", subjectId: operationId, outcome: "done" as const };
    await writeAudit(tx, { ...audit, detail: { sequenceId: operation.oldSequenceId } }, now);
  });
  return { ok: true, data: (await getOperation(waba, operationId, means)) ?? operation };
}

/** Meta's own word on the sequence: it knows of ads in ad accounts that nobody chose here. Null: it is gone already. */
async function readOld(
  waba: AuthorizedWaba,
  sequenceId: string,
  means: SequenceMeans,
): Promise<ActionResult<Sequence | null>> {
  try {
    return { ok: true, data: await readLive(waba, await means.graph(), sequenceId, means) };
  } catch (error) {
    const refusal = adsRefusalFrom(error, means.now());
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}

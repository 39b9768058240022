import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationRef } from "@/lib/sequences/ads/operation-input";
import { movesOf } from "@/lib/sequences/ads/operation-moves";
import type { ActionResult } from "@/lib/sequences/refusal";
import { writeAudit } from "../activity/write-audit";
import { readAdsAccess } from "../ads/ads-access";
import { startAdsSync } from "../ads/start-ads-sync";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { deleteSequence } from "../sequences/delete-sequence";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { getOperation } from "./get-operation";
import { noSuchOperation, notNow, stillUsed } from "./operation-refusals";

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
  await (await startAdsSync(waba, { refresh: true }, means))?.done;
  const operation = await getOperation(waba, operationId, means);
  if (!operation) return { ok: false, refusal: noSuchOperation };
  if (operation.phase === "retired") return { ok: true, data: operation };
  if (!movesOf(operation).includes("retire") || operation.oldSequenceId === null) {
    return { ok: false, refusal: operation.adsOnOld ? stillUsed : notNow };
  }
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

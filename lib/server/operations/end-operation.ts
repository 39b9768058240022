import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationRef } from "@/lib/sequences/ads/operation-input";
import type { ActionResult } from "@/lib/sequences/refusal";
import { writeAudit } from "../activity/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { withMove } from "./with-move";

/** Closes an operation, or gives it up: what was switched stays switched, a draft stays a draft, and it can still be undone. */
export async function endOperation(
  waba: AuthorizedWaba,
  { operationId }: OperationRef,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  return withMove(waba, operationId, "end", means, async ({ phase }) => {
    const db = await means.db();
    const { wabaId, userId } = waba;
    const now = means.now();
    const at = now.toISOString();
    await db.transaction().execute(async (tx) => {
      await tx
        .updateTable("operations")
        .set({ phase: phase === "undone" ? "undone" : "ended", ended_at: at, changed_at: at, refusal: null })
        .where("id", "=", operationId)
        .where("ended_at", "is", null)
        .execute();
      await tx.updateTable("operation_steps").set({ claim: null }).where("operation_id", "=", operationId).execute();
      const audit = { wabaId, userId, action: "operation.end", subjectId: operationId, outcome: "done" as const };
      await writeAudit(tx, { ...audit, detail: { phase } }, now);
    });
    return null;
  });
}

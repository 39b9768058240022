import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationRef } from "@/lib/sequences/ads/operation-input";
import { isOnItsWay } from "@/lib/sequences/ads/operation-moves";
import type { ActionResult } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { checkStep } from "./check-step";
import { targetExists } from "./target-exists";
import { beginWork, type Work, type WorkPlan } from "./work";

/** The dry run as work. */
export const checkPlan: WorkPlan = {
  move: "check",
  action: "operation.check",
  during: "checking",
  picks: ({ phase }) => phase === "planned",
  prepare: async (work) => {
    // Every ad that is not switched is looked at again, for a dry run tells how things are now; one that was
    // interrupted goes on with those that are left.
    if (!work.resumed) await planAgain(work);
    return targetExists(work);
  },
  take: checkStep,
  after: (steps) =>
    steps.some(({ phase }) => isOnItsWay(phase)) || !steps.some(({ phase }) => phase === "switched")
      ? "checked"
      : "switched",
};

/** The dry run of every ad that is not switched, behind the answer. Changes nothing at Meta. */
export async function checkOperation(
  waba: AuthorizedWaba,
  { operationId }: OperationRef,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  return beginWork(waba, operationId, checkPlan, means);
}

async function planAgain({ db, operation }: Work): Promise<void> {
  await db
    .updateTable("operation_steps")
    .set({ phase: "planned" })
    .where("operation_id", "=", operation.id)
    .where("phase", "in", ["checked", "skipped", "refused", "undone", "creative-made"])
    .execute();
}

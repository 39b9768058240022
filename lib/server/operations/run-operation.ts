import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationRef } from "@/lib/sequences/ads/operation-input";
import { isOnItsWay } from "@/lib/sequences/ads/operation-moves";
import type { ActionResult } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { findTwins } from "./find-twins";
import { refreshMirrors } from "./refresh-mirrors";
import { switchStep } from "./switch-step";
import { targetExists } from "./target-exists";
import { beginWork, type WorkPlan } from "./work";

/** The switch as work. */
export const runPlan: WorkPlan = {
  move: "run",
  action: "operation.run",
  during: "switching",
  picks: ({ phase }) => isOnItsWay(phase),
  prepare: targetExists,
  take: switchStep,
  after: (steps) => (steps.some(({ phase }) => phase === "switched") ? "switched" : "choosing"),
  finish: async (work, steps) => {
    await findTwins(work);
    await refreshMirrors(work, steps);
  },
};

/** Switches the ads that passed the dry run, behind the answer, or goes on where that was interrupted. */
export async function runOperation(
  waba: AuthorizedWaba,
  { operationId }: OperationRef,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  return beginWork(waba, operationId, runPlan, means);
}

import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationUndo } from "@/lib/sequences/ads/operation-input";
import type { ActionResult } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { readOperation, type StepRow } from "./operation-rows";
import { refreshMirrors } from "./refresh-mirrors";
import { undoStep } from "./undo-step";
import { beginWork, type WorkPlan } from "./work";

const UNDOABLE = ["making", "creative-made", "switching", "switched", "restoring"];

/** The undo as work: of these ads, or of all. */
export function undoPlan(adIds?: readonly string[]): WorkPlan {
  const isMeant = ({ ad_id }: StepRow) => adIds === undefined || adIds.includes(ad_id);
  return {
    move: "undo",
    action: "operation.undo",
    during: "undoing",
    picks: (step) => UNDOABLE.includes(step.phase) && isMeant(step),
    take: undoStep,
    after: (steps) => (steps.some(({ phase }) => phase === "switched") ? "switched" : "undone"),
    finish: refreshMirrors,
  };
}

/**
 * Puts the old creatives back, behind the answer: of these ads, or of all. What somebody else gave an ad meanwhile stays,
 * and an ad whose old sequence was deleted keeps the new one; both are told at the ad. Going on with one that was
 * interrupted is about the ads that it was begun for.
 */
export async function undoOperation(
  waba: AuthorizedWaba,
  { operationId, adIds }: OperationUndo,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  const row = adIds ? null : await readOperation(await means.db(), waba.wabaId, operationId);
  const begunFor = row?.phase === "undoing" && row.run_ads !== null ? (JSON.parse(row.run_ads) as string[]) : undefined;
  const only = adIds ?? begunFor;
  return beginWork(waba, operationId, undoPlan(only), means, only);
}

import type { Operation } from "@/lib/sequences/ads/operation";
import { movesOf, type OperationMove } from "@/lib/sequences/ads/operation-moves";
import type { ActionResult, Refusal } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { SequenceMeans } from "../sequences/sequence-means";
import { getOperation } from "./get-operation";
import { noSuchOperation, notNow } from "./operation-refusals";

/**
 * Makes a move if the operation stands where it can be made, and answers how it stands afterwards. A second click while
 * somebody is at work on it is answered with that work.
 */
export async function withMove(
  waba: AuthorizedWaba,
  operationId: string,
  move: OperationMove,
  means: SequenceMeans,
  make: (operation: Operation) => Promise<Refusal | null>,
): Promise<ActionResult<Operation>> {
  const operation = await getOperation(waba, operationId, means);
  if (!operation) return { ok: false, refusal: noSuchOperation };
  if (operation.running) return { ok: true, data: operation };
  if (!movesOf(operation).includes(move)) return { ok: false, refusal: notNow };
  const refusal = await make(operation);
  if (refusal) return { ok: false, refusal };
  return { ok: true, data: (await getOperation(waba, operationId, means)) ?? operation };
}

import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationUndo } from "@/lib/sequences/ads/operation-input";
import type { ActionResult } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";

/** Puts the old creatives back, behind the answer: fetch the operation until it is no longer running. */
export async function undoOperation(
  waba: AuthorizedWaba,
  input: OperationUndo,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  throw new Error(`Not there yet: ${input.operationId} ${means.now()}`);
}

import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationRef } from "@/lib/sequences/ads/operation-input";
import type { ActionResult } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";

/** The dry run, behind the answer: fetch the operation until it is no longer running. */
export async function checkOperation(
  waba: AuthorizedWaba,
  input: OperationRef,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  throw new Error(`Not there yet: ${input.operationId} ${means.now()}`);
}

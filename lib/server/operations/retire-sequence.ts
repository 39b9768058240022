import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationRef } from "@/lib/sequences/ads/operation-input";
import type { ActionResult } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";

/** Deletes the old sequence when no ad uses it any more. There is no way back after it. */
export async function retireSequence(
  waba: AuthorizedWaba,
  input: OperationRef,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  throw new Error(`Not there yet: ${input.operationId} ${means.now()}`);
}

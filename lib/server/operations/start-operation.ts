import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationStart } from "@/lib/sequences/ads/operation-input";
import type { ActionResult } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";

/** Writes the wish down; nothing is changed at Meta. A change that is open already is answered as it stands. */
export async function startOperation(
  waba: AuthorizedWaba,
  input: OperationStart,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  throw new Error(`Not there yet: ${input.operationId} ${means.now()}`);
}

import type { Operation } from "@/lib/sequences/ads/operation";
import type { ChosenAds } from "@/lib/sequences/ads/operation-input";
import type { ActionResult } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";

/** Replaces the ads of an operation that has not begun to switch. */
export async function chooseAds(
  waba: AuthorizedWaba,
  input: ChosenAds,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  throw new Error(`Not there yet: ${input.operationId} ${means.now()}`);
}

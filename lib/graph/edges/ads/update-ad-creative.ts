import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { VALIDATE_ONLY } from "../../client/validate-only";
import { expectSuccess } from "../../parse/expect-success";

/** Sends the ad back to review. @throws GraphError; with `outcomeUnknown`, `getAd` shows the creative */
export async function updateAdCreative(
  client: GraphClient,
  adId: string,
  creativeId: string,
  options?: GraphCallOptions,
): Promise<void> {
  const form = { creative: JSON.stringify({ creative_id: creativeId }) };
  expectSuccess(await client.request({ method: "POST", path: [adId], form, ...options }), "unexpected");
}

/** Dry run; changes nothing. @throws GraphError with Meta's reasons */
export async function validateAdCreative(
  client: GraphClient,
  adId: string,
  creativeId: string,
  options?: GraphCallOptions,
): Promise<void> {
  const form = { creative: JSON.stringify({ creative_id: creativeId }), execution_options: VALIDATE_ONLY };
  const answer = await client.request({ method: "POST", path: [adId], form, repeatable: true, ...options });
  expectSuccess(answer, "invalid-input");
}

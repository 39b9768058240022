import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { VALIDATE_ONLY } from "../../client/validate-only";
import { expectSuccess } from "../../parse/expect-success";

/**
 * Puts a creative into an ad, which sends the ad back to review. Throws `GraphError`; with `outcomeUnknown`, `getAd`
 * tells which creative it has.
 */
export async function updateAdCreative(
  client: GraphClient,
  adId: string,
  creativeId: string,
  options?: GraphCallOptions,
): Promise<void> {
  const form = { creative: JSON.stringify({ creative_id: creativeId }) };
  expectSuccess(await client.request({ method: "POST", path: [adId], form, ...options }), "unexpected");
}

/** Asks Meta whether the ad would take the creative, and changes nothing. Throws `GraphError` with Meta's reasons. */
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

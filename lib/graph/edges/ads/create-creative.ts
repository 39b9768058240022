import { z } from "zod";
import { adAccountPath } from "../../client/ad-account-path";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { VALIDATE_ONLY } from "../../client/validate-only";
import { expectSuccess } from "../../parse/expect-success";
import { parseAnswer } from "../../parse/parse-answer";
import { wireId } from "../../parse/wire";

type Spec = Record<string, unknown>;

/** `carried`: further fields from `getCreative`, under Meta's names. */
export type NewCreative = { name: string; objectStorySpec: Spec; assetFeedSpec?: Spec; carried?: Spec };

const answerSchema = z.looseObject({ id: wireId }).transform(({ id }) => ({ id }));

/**
 * Returns the id. Never retried, because Meta has no idempotency keys. @throws GraphError; with `outcomeUnknown`,
 * search `listCreatives` by name before retrying
 */
export async function createCreative(
  client: GraphClient,
  adAccountId: string,
  creative: NewCreative,
  options?: GraphCallOptions,
): Promise<{ id: string }> {
  const answer = await client.request({ ...callOf(adAccountId, creative), ...options });
  return parseAnswer(answerSchema, answer, "answer to a new creative", true);
}

/** Dry run; creates nothing. @throws GraphError with Meta's reasons */
export async function validateCreative(
  client: GraphClient,
  adAccountId: string,
  creative: NewCreative,
  options?: GraphCallOptions,
): Promise<void> {
  const call = callOf(adAccountId, creative);
  const form = { ...call.form, execution_options: VALIDATE_ONLY };
  expectSuccess(await client.request({ ...call, form, repeatable: true, ...options }), "invalid-input");
}

function callOf(adAccountId: string, { name, objectStorySpec, assetFeedSpec, carried = {} }: NewCreative) {
  const others = Object.entries(carried).map(([key, value]) => [
    key,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return {
    method: "POST" as const,
    path: [adAccountPath(adAccountId), "adcreatives"],
    form: {
      ...(Object.fromEntries(others) as Record<string, string>),
      name,
      object_story_spec: JSON.stringify(objectStorySpec),
      asset_feed_spec: assetFeedSpec && JSON.stringify(assetFeedSpec),
    },
  };
}

import { z } from "zod";
import { adAccountPath } from "../../client/ad-account-path";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listPages } from "../../client/list-pages";
import { parseAnswer } from "../../parse/parse-answer";
import { wireId, wireText } from "../../parse/wire";

/** Rows of three fields: pages may be long. */
const PAGE_SIZE = 200;
/** All but deleted ones. Left out, Meta leaves archived ads out too, and those hold their creatives all the same. */
const STATUSES = [
  ...["ACTIVE", "PAUSED", "PENDING_REVIEW", "PREAPPROVED", "IN_PROCESS", "WITH_ISSUES", "DISAPPROVED"],
  ...["PENDING_BILLING_INFO", "ADSET_PAUSED", "CAMPAIGN_PAUSED", "ARCHIVED"],
];

const rowSchema = z.looseObject({ id: wireId, name: wireText, creative: z.looseObject({ id: wireId }).nullish() });

/**
 * Which of these creatives ads of the account have, by creative; of several ads one is told. Reads the whole account,
 * for Meta has no way to ask for the ads of a creative. Throws `GraphError`, also for rows that cannot be read: what
 * follows must not rest on half an answer.
 */
export async function findAdsWith(
  client: GraphClient,
  adAccountId: string,
  creativeIds: readonly string[],
  options?: GraphCallOptions,
): Promise<Map<string, { id: string; name: string }>> {
  const query = { fields: "id,name,creative{id}", limit: PAGE_SIZE, effective_status: JSON.stringify(STATUSES) };
  const found = new Map<string, { id: string; name: string }>();
  for await (const rows of listPages(client, [adAccountPath(adAccountId), "ads"], query, options)) {
    for (const row of rows) {
      const { id, name, creative } = parseAnswer(rowSchema, row, "ad", false);
      if (creative && creativeIds.includes(creative.id)) found.set(creative.id, { id, name: name ?? id });
    }
  }
  return found;
}

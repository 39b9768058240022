import { z } from "zod";
import { adAccountPath } from "../../client/ad-account-path";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listPages } from "../../client/list-pages";
import { parseAnswer } from "../../parse/parse-answer";
import { wireId, wireText } from "../../parse/wire";

/** Three fields per row allow long pages. */
const PAGE_SIZE = 200;
/** All but deleted. By default Meta omits archived ads, which still hold their creatives. */
const STATUSES = [
  ...["ACTIVE", "PAUSED", "PENDING_REVIEW", "PREAPPROVED", "IN_PROCESS", "WITH_ISSUES", "DISAPPROVED"],
  ...["PENDING_BILLING_INFO", "ADSET_PAUSED", "CAMPAIGN_PAUSED", "ARCHIVED"],
];

const rowSchema = z.looseObject({ id: wireId, name: wireText, creative: z.looseObject({ id: wireId }).nullish() });

/**
 * One ad per creative. Reads the whole account, because Meta can't list ads by creative. @throws GraphError, also for
 * unreadable rows: callers need a complete answer
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

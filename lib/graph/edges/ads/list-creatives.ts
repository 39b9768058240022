import { adAccountPath } from "../../client/ad-account-path";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listPages } from "../../client/list-pages";
import { type GraphCreative, parseCreative } from "../../parse/parse-creative";

/** Few fields allow long pages; enough to find a creative by name and greeting. */
const FIELDS = "id,name,asset_feed_spec{additional_data,optimization_type}";

/** Newest first, without stories; finds a creative whose creation got lost. @throws GraphError */
export async function* listCreatives(
  client: GraphClient,
  adAccountId: string,
  { pageSize = 100, signal }: GraphCallOptions & { pageSize?: number } = {},
): AsyncGenerator<GraphCreative[], void, undefined> {
  const path = [adAccountPath(adAccountId), "adcreatives"];
  for await (const rows of listPages(client, path, { fields: FIELDS, limit: pageSize }, { signal })) {
    yield rows.map(parseCreative).filter((creative) => creative !== null);
  }
}

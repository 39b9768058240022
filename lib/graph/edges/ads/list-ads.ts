import { adAccountPath } from "../../client/ad-account-path";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listPages } from "../../client/list-pages";
import { AD_FIELDS, type GraphAd, parseAd } from "../../parse/parse-ad";

export type AdPage = {
  ads: GraphAd[];
  /** Rows without an id, which can't be used. */
  unidentifiedCount: number;
};

/** Rows are wide: larger pages often end in "reduce the amount of data". */
const PAGE_SIZE = 50;

/** All destinations; without `effectiveStatuses` Meta omits archived and deleted ads. @throws GraphError */
export async function* listAds(
  client: GraphClient,
  adAccountId: string,
  {
    pageSize = PAGE_SIZE,
    effectiveStatuses,
    signal,
  }: GraphCallOptions & { pageSize?: number; effectiveStatuses?: readonly string[] } = {},
): AsyncGenerator<AdPage, void, undefined> {
  const query = {
    fields: AD_FIELDS,
    limit: pageSize,
    effective_status: effectiveStatuses && JSON.stringify(effectiveStatuses),
  };
  for await (const rows of listPages(client, [adAccountPath(adAccountId), "ads"], query, { signal })) {
    const ads = rows.map(parseAd).filter((ad) => ad !== null);
    yield { ads, unidentifiedCount: rows.length - ads.length };
  }
}

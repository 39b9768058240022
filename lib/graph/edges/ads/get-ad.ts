import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { GraphError } from "../../client/graph-error";
import { AD_FIELDS, type GraphAd, parseAd } from "../../parse/parse-ad";

/**
 * One ad as it stands now, deleted ones too (`status` tells); null when there is none or the token may not see it.
 * Throws `GraphError` for everything else.
 */
export async function getAd(client: GraphClient, adId: string, options?: GraphCallOptions): Promise<GraphAd | null> {
  try {
    const ad = parseAd(await client.request({ method: "GET", path: [adId], query: { fields: AD_FIELDS }, ...options }));
    if (!ad) throw new GraphError({ kind: "malformed", message: "Meta's ad has no id." });
    return ad;
  } catch (error) {
    if (error instanceof GraphError && error.kind === "not-found") return null;
    throw error;
  }
}

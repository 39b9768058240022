import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { GraphError } from "../../client/graph-error";
import { AD_FIELDS, type GraphAd, parseAd } from "../../parse/parse-ad";

/** Includes deleted ads (see `status`); null if absent or not visible. @throws GraphError */
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

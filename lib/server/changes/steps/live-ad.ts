import type { GraphClient } from "@/lib/graph/client/graph-client";
import { getAd } from "@/lib/graph/edges/ads/get-ad";
import type { GraphAd } from "@/lib/graph/parse/parse-ad";

/** Null if deleted, archived or not visible. @throws GraphError */
export async function liveAd(client: GraphClient, adId: string): Promise<GraphAd | null> {
  const ad = await getAd(client, adId);
  return ad && ad.status !== "DELETED" && ad.status !== "ARCHIVED" ? ad : null;
}

import type { GraphClient } from "@/lib/graph/client/graph-client";
import { listCreatives } from "@/lib/graph/edges/ads/list-creatives";
import type { StepRow } from "../change-rows";

/**
 * Ids of the creatives that this step made, by their name, newest first; empty only when Meta shows none. Meta lists the
 * newest first, so what lies behind the ad's old creative is older than the step and need not be read.
 * @throws GraphError when the list cannot be read that far.
 */
export async function findCreatives(client: GraphClient, step: StepRow): Promise<string[]> {
  const token = step.creative_name.split(" ", 2).join(" ");
  const found: string[] = [];
  for await (const creatives of listCreatives(client, step.ad_account_id)) {
    for (const { id, name } of creatives) if (name.startsWith(token)) found.push(id);
    if (creatives.some(({ id }) => id === step.old_creative_id)) return found;
  }
  return found;
}

import type { GraphClient } from "@/lib/graph/client/graph-client";
import { listCreatives } from "@/lib/graph/edges/ads/list-creatives";
import type { StepRow } from "../change-rows";

/** Newest first; stops at the ad's old creative, which is older than the step. @throws GraphError */
export async function findCreatives(client: GraphClient, step: StepRow): Promise<string[]> {
  const token = step.creative_name.split(" ", 2).join(" ");
  const found: string[] = [];
  for await (const creatives of listCreatives(client, step.ad_account_id)) {
    for (const { id, name } of creatives) if (name.startsWith(token)) found.push(id);
    if (creatives.some(({ id }) => id === step.old_creative_id)) return found;
  }
  return found;
}

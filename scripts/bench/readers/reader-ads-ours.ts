import { createGraphClient } from "@/lib/graph/client/create-graph-client";
import { listAds } from "@/lib/graph/edges/ads/list-ads";
import { serveReadings } from "./reader";

serveReadings(async ({ sandboxUrl, adAccountId, accessToken }) => {
  const client = createGraphClient({ baseUrl: sandboxUrl, version: "v26.0", accessToken });
  let count = 0;
  for await (const { ads } of listAds(client, adAccountId)) count += ads.length;
  return count;
});

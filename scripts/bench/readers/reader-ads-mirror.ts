import { randomUUID } from "node:crypto";
import { createGraphClient } from "@/lib/graph/client/create-graph-client";
import { adsOfAccount } from "@/lib/server/ads/mirror/ads-mirror";
import { syncAds } from "@/lib/server/ads/mirror/sync-ads";
import { beginSync } from "@/lib/server/mirror/begin-sync";
import { benchDatabase, countAds } from "../support/bench-database";
import { serveReadings } from "./reader";

const database = benchDatabase();

/** From an empty mirror: reads, validates and writes rows with their greeting history. */
serveReadings(async ({ sandboxUrl, adAccountId, accessToken }) => {
  const wabaId = randomUUID();
  const client = createGraphClient({ baseUrl: sandboxUrl, version: "v26.0", accessToken });
  const ctx = { db: () => database, graph: async () => client, now: () => new Date() };
  const started = await beginSync(adsOfAccount(wabaId, adAccountId), {}, ctx, (lease) =>
    syncAds({ wabaId, adAccountId }, lease, ctx),
  );
  await started?.done;
  return countAds(await database, wabaId);
});

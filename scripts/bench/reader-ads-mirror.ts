import { randomUUID } from "node:crypto";
import { createGraphClient } from "../../lib/graph/create-graph-client";
import { adsOfAccount } from "../../lib/server/ads/ads-mirror";
import { syncAds } from "../../lib/server/ads/sync-ads";
import { beginSync } from "../../lib/server/mirror/begin-sync";
import { benchDatabase, countAds } from "./bench-database";
import { serveReadings } from "./reader";

const database = benchDatabase();

/** Our mirror from an empty one: read, checked, made rows, written with the history of what each ad greets with. */
serveReadings(async ({ sandboxUrl, adAccountId, accessToken }) => {
  const wabaId = randomUUID();
  const client = createGraphClient({ baseUrl: sandboxUrl, version: "v26.0", accessToken });
  const means = { db: () => database, graph: async () => client, now: () => new Date() };
  const begun = await beginSync(adsOfAccount(wabaId, adAccountId), {}, means, (lease) =>
    syncAds({ wabaId, adAccountId }, lease, means),
  );
  await begun?.done;
  return countAds(await database, wabaId);
});

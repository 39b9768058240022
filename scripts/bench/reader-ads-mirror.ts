import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGraphClient } from "../../lib/graph/create-graph-client";
import { adsOfAccount } from "../../lib/server/ads/ads-mirror";
import { syncAds } from "../../lib/server/ads/sync-ads";
import { beginSync } from "../../lib/server/mirror/begin-sync";
import { openDatabase } from "../../lib/server/store/open-database";
import { serveReadings } from "./reader";

const folder = mkdtempSync(join(tmpdir(), "overture-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.on("SIGTERM", () => process.exit());
const db = openDatabase(`file:${join(folder, "bench.db")}`);

/** Our mirror from an empty one: read, checked, made rows, written with the history of what each ad greets with. */
serveReadings(async ({ sandboxUrl, adAccountId, accessToken }) => {
  const wabaId = randomUUID();
  const client = createGraphClient({ baseUrl: sandboxUrl, version: "v26.0", accessToken });
  const means = { db: () => db, graph: async () => client, now: () => new Date() };
  const begun = await beginSync(adsOfAccount(wabaId, adAccountId), {}, means, (lease) =>
    syncAds({ wabaId, adAccountId }, lease, means),
  );
  await begun?.done;
  const rows = (await db).selectFrom("ads").where("waba_id", "=", wabaId);
  const { count } = await rows.select(({ fn }) => fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  return Number(count);
});

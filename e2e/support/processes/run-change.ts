import { createGraphClient } from "@/lib/graph/client/create-graph-client";
import { runChange } from "@/lib/server/changes/run/run-change";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { openDatabase } from "@/lib/server/store/open-database";

// Switches a change's ads as one of several servers, and prints when it has started.
const { url, graphUrl, wabaId, userId, accessToken, appSecret, id } = JSON.parse(process.argv[2] ?? "{}");
const db = await openDatabase(url);
const member = { wabaId, name: "Test", userId, userName: "Test", role: "admin" } as AuthorizedWaba;
const ctx = {
  db: async () => db,
  graph: async (options = {}) =>
    createGraphClient({ ...options, baseUrl: graphUrl, version: "v26.0", accessToken, appSecret, timeoutMs: 60_000 }),
  now: () => new Date(),
};
const started = await runChange(member, { changeId: id }, ctx);
process.stdout.write(started.ok ? "begun\n" : `${started.refusal.reason}\n`);

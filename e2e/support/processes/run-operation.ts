import { createGraphClient } from "@/lib/graph/create-graph-client";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { runOperation } from "@/lib/server/operations/run-operation";
import { openDatabase } from "@/lib/server/store/open-database";

// Switches the ads of an operation as one of several servers would, and says when it has begun.
const { url, graphUrl, wabaId, userId, accessToken, appSecret, id } = JSON.parse(process.argv[2] ?? "{}");
const db = await openDatabase(url);
const member = { wabaId, name: "Test", userId, userName: "Test", role: "admin", canWrite: true } as AuthorizedWaba;
const means = {
  db: async () => db,
  graph: async (options = {}) =>
    createGraphClient({ ...options, baseUrl: graphUrl, version: "v26.0", accessToken, appSecret, timeoutMs: 60_000 }),
  now: () => new Date(),
};
const begun = await runOperation(member, { operationId: id }, means);
process.stdout.write(begun.ok ? "begun\n" : `${begun.refusal.title}\n`);

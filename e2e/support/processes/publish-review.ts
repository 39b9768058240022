import { createGraphClient } from "@/lib/graph/client/create-graph-client";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { publishReview } from "@/lib/server/reviews/publish-review";
import { openDatabase } from "@/lib/server/store/open-database";

// Publishes an approved review as one of several servers.
const { url, graphUrl, wabaId, userId, accessToken, appSecret, reviewId } = JSON.parse(process.argv[2] ?? "{}");
const db = await openDatabase(url);
const member = { wabaId, name: "Test", userId, userName: "Ana", role: "publisher" } as AuthorizedWaba;
const ctx = {
  db: async () => db,
  graph: async (options = {}) =>
    createGraphClient({ ...options, baseUrl: graphUrl, version: "v26.0", accessToken, appSecret, timeoutMs: 60_000 }),
  now: () => new Date(),
};
const published = await publishReview(member, { reviewId, revision: 1 }, ctx);
process.stdout.write(published.ok ? "published\n" : `${published.refusal.reason}\n`);

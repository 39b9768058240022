import { createGraphClient } from "@/lib/graph/create-graph-client";
import type { GraphClient, GraphClientOptions } from "@/lib/graph/graph-client";
import { env } from "@/lib/server/env";

export type CallerOptions = Pick<GraphClientOptions, "onUsage" | "signal">;

/** A client for one token; `appsecret_proof` goes with every call. */
export function graphForToken(accessToken: string, options: CallerOptions = {}): GraphClient {
  const { meta, GRAPH_API_VERSION, META_APP_SECRET } = env();
  return createGraphClient({
    ...options,
    baseUrl: meta.graphUrl,
    version: GRAPH_API_VERSION,
    accessToken,
    appSecret: META_APP_SECRET,
  });
}

/** A client that speaks as the app itself, `APP_ID|APP_SECRET`, for looking into tokens. */
export function graphForApp(): GraphClient {
  const { meta, GRAPH_API_VERSION, META_APP_ID, META_APP_SECRET } = env();
  return createGraphClient({
    baseUrl: meta.graphUrl,
    version: GRAPH_API_VERSION,
    accessToken: `${META_APP_ID}|${META_APP_SECRET}`,
  });
}

/** A client without a token, for the OAuth calls that carry the app's credentials themselves. */
export function graphForOauth(): GraphClient {
  const { meta, GRAPH_API_VERSION } = env();
  return createGraphClient({ baseUrl: meta.graphUrl, version: GRAPH_API_VERSION });
}

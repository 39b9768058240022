import { createGraphClient } from "@/lib/graph/client/create-graph-client";
import type { GraphClient, GraphClientOptions } from "@/lib/graph/client/graph-client";
import { type MetaApp, metaApp } from "./meta-app";

export type CallerOptions = Pick<GraphClientOptions, "onUsage" | "signal">;

/** Sends `appsecret_proof` with every call. */
export function graphForToken(
  accessToken: string,
  options: CallerOptions = {},
  { graphUrl: baseUrl, version, secret: appSecret }: MetaApp = metaApp(),
): GraphClient {
  return createGraphClient({ ...options, baseUrl, version, accessToken, appSecret });
}

/** Authenticates as the app itself (`APP_ID|APP_SECRET`) to inspect tokens. */
export function graphForApp({ graphUrl: baseUrl, version, id, secret }: MetaApp = metaApp()): GraphClient {
  return createGraphClient({ baseUrl, version, accessToken: `${id}|${secret}` });
}

export function graphForOauth({ graphUrl: baseUrl, version }: MetaApp = metaApp()): GraphClient {
  return createGraphClient({ baseUrl, version });
}

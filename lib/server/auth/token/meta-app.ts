import { env } from "@/lib/server/env";

export type MetaApp = { id: string; secret: string; graphUrl: string; version: string };

export function metaApp(): MetaApp {
  const { META_APP_ID: id, META_APP_SECRET: secret, GRAPH_API_VERSION: version, meta } = env();
  return { id, secret, graphUrl: meta.graphUrl, version };
}

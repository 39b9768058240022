import { env } from "@/lib/server/env";

/** The app that Overture is to Meta, and where Meta is. */
export type MetaApp = { id: string; secret: string; graphUrl: string; version: string };

/** As the environment says; specs hand in a sandbox's instead. */
export function metaApp(): MetaApp {
  const { META_APP_ID: id, META_APP_SECRET: secret, GRAPH_API_VERSION: version, meta } = env();
  return { id, secret, graphUrl: meta.graphUrl, version };
}

import type { GraphClient, GraphClientOptions } from "@/lib/graph/client/graph-client";
import { graphForApp } from "../auth/token/graph-for-token";
import { type MetaApp, metaApp } from "../auth/token/meta-app";
import { env } from "../env";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { graphClientFor } from "../gate/graph-client-for";
import { unseal } from "../secrets/unseal";
import { database } from "../store/database";
import type { Database } from "../store/open-database";

export type SetupContext = {
  db(): Promise<Database>;
  graph(options?: Pick<GraphClientOptions, "onUsage" | "signal">): Promise<GraphClient>;
  graphOfApp(): GraphClient;
  app: MetaApp;
  origin: string;
  /** Meta repeats it in its handshake; without one every handshake fails. */
  verifyToken: string | undefined;
  sandboxUrl: string | undefined;
  openToken(sealed: string): string;
  now(): Date;
};

export function setupContext(waba: AuthorizedWaba): SetupContext {
  return {
    db: database,
    graph: (options) => graphClientFor(waba, options),
    graphOfApp: () => graphForApp(),
    app: metaApp(),
    origin: env().NEXTAUTH_URL,
    verifyToken: env().WEBHOOK_VERIFY_TOKEN,
    sandboxUrl: env().META_SANDBOX_URL,
    openToken: unseal,
    now: () => new Date(),
  };
}

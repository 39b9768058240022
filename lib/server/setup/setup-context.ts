import type { GraphClient, GraphClientOptions } from "@/lib/graph/client/graph-client";
import { graphForApp } from "../auth/token/graph-for-token";
import { type MetaApp, metaApp } from "../auth/token/meta-app";
import { env } from "../env";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { graphClientFor } from "../gate/graph-client-for";
import { unseal } from "../secrets/unseal";
import { database } from "../store/database";
import type { Database } from "../store/open-database";

/** What the launch check works with. Specs hand in a database, a sandbox and a token of their own. */
export type SetupContext = {
  db(): Promise<Database>;
  graph(options?: Pick<GraphClientOptions, "onUsage" | "signal">): Promise<GraphClient>;
  /** A client that speaks as the app itself. */
  graphOfApp(): GraphClient;
  app: MetaApp;
  /** Where people and Meta reach us, without a slash at the end. */
  origin: string;
  /** What Meta repeats in its handshake; without one every handshake is refused. */
  verifyToken: string | undefined;
  /** Set: a stand-in answers for Meta. */
  sandboxUrl: string | undefined;
  openToken(sealed: string): string;
  now(): Date;
};

/** The app's own database, the member's own token, and the app as the environment names it. */
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

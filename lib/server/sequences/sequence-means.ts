import type { GraphClient, GraphClientOptions } from "@/lib/graph/graph-client";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { graphClientFor } from "../gate/graph-client-for";
import { database } from "../store/database";
import type { Database } from "../store/open-database";

/** What the sequence services work with. Specs hand in a database and a client of their own. */
export type SequenceMeans = {
  db(): Promise<Database>;
  graph(options?: Pick<GraphClientOptions, "onUsage" | "signal">): Promise<GraphClient>;
  now(): Date;
};

/** The app's own database and the member's own token. */
export function sequenceMeans(waba: AuthorizedWaba): SequenceMeans {
  return { db: database, graph: (options) => graphClientFor(waba, options), now: () => new Date() };
}

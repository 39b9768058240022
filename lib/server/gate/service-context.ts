import type { GraphClient, GraphClientOptions } from "@/lib/graph/client/graph-client";
import { database } from "../store/database";
import type { Database } from "../store/open-database";
import type { AuthorizedWaba } from "./authorize-waba";
import { graphClientFor } from "./graph-client-for";

export type ServiceContext = {
  db(): Promise<Database>;
  graph(options?: Pick<GraphClientOptions, "onUsage" | "signal">): Promise<GraphClient>;
  now(): Date;
};

export function serviceContext(waba: AuthorizedWaba): ServiceContext {
  return { db: database, graph: (options) => graphClientFor(waba, options), now: () => new Date() };
}

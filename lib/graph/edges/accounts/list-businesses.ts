import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listAll } from "../../client/list-all";
import { wireId, wireText } from "../../parse/wire";

const rowSchema = z.looseObject({ id: wireId, name: wireText }).transform(({ id, name }) => ({ id, name }));

export type Business = z.infer<typeof rowSchema>;

/** Of the token's person. @throws GraphError */
export function listBusinesses(client: GraphClient, options?: GraphCallOptions): Promise<Business[]> {
  return listAll(client, ["me", "businesses"], { fields: "id,name" }, rowSchema, options);
}

import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listAll } from "../../client/list-all";
import { wireId, wireText } from "../../parse/wire";

const rowSchema = z.looseObject({ id: wireId, name: wireText }).transform(({ id, name }) => ({ id, name }));

export type AssignedWaba = z.infer<typeof rowSchema>;

/** Of the token's person or system user. @throws GraphError */
export function listAssignedWabas(client: GraphClient, options?: GraphCallOptions): Promise<AssignedWaba[]> {
  return listAll(client, ["me", "assigned_whatsapp_business_accounts"], { fields: "id,name" }, rowSchema, options);
}

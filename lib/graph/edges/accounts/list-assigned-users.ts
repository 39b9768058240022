import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listAll } from "../../client/list-all";
import { wireId, wireText } from "../../parse/wire";

const rowSchema = z
  .looseObject({ id: wireId, name: wireText, tasks: z.array(z.string()).catch([]) })
  .transform(({ id, name, tasks }) => ({ id, name, tasks }));

/** `tasks` such as MANAGE, MANAGE_TEMPLATES, VIEW_TEMPLATES, DEVELOP; the list is open. */
export type AssignedUser = z.infer<typeof rowSchema>;

/** Tasks as assigned by the given business. @throws GraphError */
export function listAssignedUsers(
  client: GraphClient,
  wabaId: string,
  businessId: string,
  options?: GraphCallOptions,
): Promise<AssignedUser[]> {
  const query = { business: businessId, fields: "id,name,tasks" };
  return listAll(client, [wabaId, "assigned_users"], query, rowSchema, options);
}

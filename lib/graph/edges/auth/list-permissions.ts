import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { listAll } from "../../client/list-all";

const rowSchema = z
  .looseObject({ permission: z.string(), status: z.string() })
  .transform(({ permission, status }) => ({ permission, status }));

/** `status` is `granted`, `declined` or `expired`; the list is open. */
export type Permission = z.infer<typeof rowSchema>;

/** @throws GraphError */
export function listPermissions(client: GraphClient, options?: GraphCallOptions): Promise<Permission[]> {
  return listAll(client, ["me", "permissions"], {}, rowSchema, options);
}

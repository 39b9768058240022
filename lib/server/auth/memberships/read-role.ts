import type { Role } from "@/lib/domain/permissions/permissions";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { nullIfForbidden } from "@/lib/graph/client/null-if-forbidden";
import type { Waba } from "@/lib/graph/edges/accounts/get-waba";
import { listAssignedUsers } from "@/lib/graph/edges/accounts/list-assigned-users";
import { roleFromTasks } from "./role-from-tasks";

const BUSINESSES_ASKED = 3;

/** Null if Meta doesn't show this token who is assigned. */
export async function readRole(
  client: GraphClient,
  waba: Waba,
  person: { metaUserId: string; businessIds: readonly string[] },
): Promise<Role | null> {
  const owner = waba.ownerBusiness ? [waba.ownerBusiness.id] : [];
  const businessIds = [...new Set([...owner, ...person.businessIds])].slice(0, BUSINESSES_ASKED);
  for (const businessId of businessIds) {
    const users = await nullIfForbidden(listAssignedUsers(client, waba.id, businessId));
    const row = users?.find(({ id }) => id === person.metaUserId);
    const role = row && roleFromTasks(row.tasks);
    if (role) return role;
  }
  return null;
}

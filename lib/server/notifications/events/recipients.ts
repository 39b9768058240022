import type { Transaction } from "kysely";
import { can, type Permission, roles } from "@/lib/domain/permissions/permissions";
import type { Tables } from "../../store/tables";

export async function membersWho(tx: Transaction<Tables>, wabaId: string, permission: Permission): Promise<string[]> {
  const allowed = roles.filter((role) => can({ role }, permission));
  const rows = await tx
    .selectFrom("memberships")
    .select("user_id")
    .where("waba_id", "=", wabaId)
    .where("role", "in", allowed)
    .where("removed_at", "is", null)
    .execute();
  return rows.map(({ user_id }) => user_id);
}

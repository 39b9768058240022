import type { Transaction } from "kysely";
import { can, isAdmin, type Role } from "@/lib/domain/permissions/permissions";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { Tables } from "../store/tables";

export type ActiveMember = {
  userId: string;
  role: Role;
  metaRole: Role | null;
  withoutMeta: boolean;
};

const adminsOnly: Refusal = { kind: "not-allowed", reason: "adminsOnly" };

/** Serializes changes of an account's team: the update holds its row until the transaction ends. Returns the members. */
export async function lockTeam(trx: Transaction<Tables>, wabaId: string): Promise<ActiveMember[]> {
  await trx
    .updateTable("accounts")
    .set((eb) => ({ updated_at: eb.ref("updated_at") }))
    .where("waba_id", "=", wabaId)
    .execute();
  const rows = await trx
    .selectFrom("memberships")
    .select(["user_id", "role", "meta_role", "unseen_at"])
    .where("waba_id", "=", wabaId)
    .where("removed_at", "is", null)
    .execute();
  return rows.map(({ user_id, role, meta_role, unseen_at }) => ({
    ...{ userId: user_id, role, metaRole: meta_role, withoutMeta: unseen_at !== null },
  }));
}

/** The gate's answer is older than the lock: another admin may have demoted this one since. */
export function refuseFormerAdmin(members: readonly ActiveMember[], { userId }: AuthorizedWaba): Refusal | null {
  const actor = members.find((member) => member.userId === userId);
  return actor && can(actor, "team:manage") ? null : adminsOnly;
}

export const isOnlyAdmin = (members: readonly Pick<ActiveMember, "userId" | "role">[], userId: string): boolean => {
  const admins = members.filter(isAdmin);
  return admins.length === 1 && admins[0]?.userId === userId;
};

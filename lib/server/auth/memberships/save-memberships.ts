import type { Transaction } from "kysely";
import { isAdmin, type Role } from "@/lib/domain/permissions/permissions";
import { lowerRole } from "@/lib/domain/team/role-limit";
import type { Waba } from "@/lib/graph/edges/accounts/get-waba";
import type { MembershipsTable, Tables } from "@/lib/server/store/tables";
import { withdrawMemberships } from "./withdraw-memberships";

export type FoundAccount = { waba: Waba; role: Role | null };

type Member = Pick<MembershipsTable, "user_id" | "role" | "set_role" | "removed_at" | "removed_by">;

/** Stores what Meta shows of the person's accounts; admins' decisions stay. */
export async function saveMemberships(
  trx: Transaction<Tables>,
  userId: string,
  found: readonly FoundAccount[],
  at: string,
): Promise<void> {
  for (const account of found) await saveMembership(trx, userId, account, at);
  await withdrawMemberships(trx, userId, { except: found.map(({ waba }) => waba.id) }, at);
}

/** Someone whom an admin removed stays removed. The account's row is locked, as for every change of its team. */
export async function saveMembership(
  trx: Transaction<Tables>,
  userId: string,
  { waba, role }: FoundAccount,
  at: string,
): Promise<void> {
  const account = {
    name: waba.name ?? waba.id,
    owner_name: waba.ownerBusiness?.name ?? null,
    owner_business_id: waba.ownerBusiness?.id ?? null,
    currency: waba.currency,
    timezone_id: waba.timezoneId,
    updated_at: at,
  };
  await trx
    .insertInto("accounts")
    .values({ waba_id: waba.id, ...account })
    .onConflict((conflict) => conflict.column("waba_id").doUpdateSet(account))
    .execute();
  const members = await trx
    .selectFrom("memberships")
    .select(["user_id", "role", "set_role", "removed_at", "removed_by"])
    .where("waba_id", "=", waba.id)
    .execute();
  const before = members.find(({ user_id }) => user_id === userId);
  const others = members.filter(({ user_id }) => user_id !== userId);
  const settled = settleRole(role, before, others);
  const removed = before?.removed_by ? { removed_at: before.removed_at } : { removed_at: null };
  const row = { role: settled, meta_role: role, verified_at: at, unseen_at: null, ...removed };
  await trx
    .insertInto("memberships")
    .values({ user_id: userId, waba_id: waba.id, ...row, set_role: null, set_by: null, set_at: null })
    .onConflict((conflict) => conflict.columns(["user_id", "waba_id"]).doUpdateSet(row))
    .execute();
}

/**
 * The lower of Meta's role and the one that an admin chose. Without tasks a known role stays, the first member becomes
 * admin, and others may publish; Meta checks each write. Where no other admin is left, Meta's admins count again.
 */
function settleRole(role: Role | null, before: Member | undefined, others: readonly Member[]): Role {
  const chosen = before?.set_role ?? null;
  const hasOtherAdmin = others.some((other) => isAdmin(other) && !other.removed_at);
  if (role && isAdmin({ role }) && !hasOtherAdmin) return role;
  if (role) return chosen ? lowerRole(role, chosen) : role;
  if (chosen) return chosen;
  if (before) return before.role;
  return others.length === 0 ? "admin" : "publisher";
}

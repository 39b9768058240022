import type { Kysely } from "kysely";
import type { Role } from "@/lib/domain/permissions/permissions";
import type { Waba } from "@/lib/graph/edges/accounts/get-waba";
import type { Tables } from "@/lib/server/store/tables";

/** An account that the person's token reaches. `role` null: Meta did not tell their tasks. */
export type FoundAccount = { waba: Waba; role: Role | null };

/**
 * Makes the person's memberships exactly those found. Where Meta does not tell the tasks, a known role stays, the first
 * person of an account becomes its admin, and others may publish: Meta still judges each of their writes.
 */
export async function saveMemberships(
  db: Kysely<Tables>,
  userId: string,
  found: readonly FoundAccount[],
  at: string,
): Promise<void> {
  for (const account of found) await saveMembership(db, userId, account, at);
  const kept = found.map(({ waba }) => waba.id);
  let withdrawn = db.deleteFrom("memberships").where("user_id", "=", userId);
  if (kept.length > 0) withdrawn = withdrawn.where("waba_id", "not in", kept);
  await withdrawn.execute();
}

/** Writes one account and the person's membership in it. */
export async function saveMembership(
  db: Kysely<Tables>,
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
  await db
    .insertInto("accounts")
    .values({ waba_id: waba.id, ...account })
    .onConflict((conflict) => conflict.column("waba_id").doUpdateSet(account))
    .execute();
  const members = await db
    .selectFrom("memberships")
    .select(["user_id", "role"])
    .where("waba_id", "=", waba.id)
    .execute();
  const before = members.find(({ user_id }) => user_id === userId)?.role;
  const settled = role ?? before ?? (members.length === 0 ? "admin" : "publisher");
  await db
    .insertInto("memberships")
    .values({ user_id: userId, waba_id: waba.id, role: settled, verified_at: at })
    .onConflict((conflict) => conflict.columns(["user_id", "waba_id"]).doUpdateSet({ role: settled, verified_at: at }))
    .execute();
}

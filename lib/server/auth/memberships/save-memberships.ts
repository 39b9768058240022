import type { Kysely } from "kysely";
import type { Role } from "@/lib/domain/permissions/permissions";
import type { Waba } from "@/lib/graph/edges/accounts/get-waba";
import type { Tables } from "@/lib/server/store/tables";

export type FoundAccount = { waba: Waba; role: Role | null };

/** Without tasks a known role stays, the first member becomes admin, others may publish. Meta checks each write. */
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
    .values({
      ...{ user_id: userId, waba_id: waba.id, role: settled, verified_at: at },
      ...{ meta_role: role, set_role: null, set_by: null, set_at: null, removed_at: null },
    })
    .onConflict((conflict) =>
      conflict.columns(["user_id", "waba_id"]).doUpdateSet({ role: settled, meta_role: role, verified_at: at }),
    )
    .execute();
}

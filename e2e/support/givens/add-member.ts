import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/domain/permissions/permissions";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import type { TestAccount } from "./store-test";

/** Adds a member to the account, as sign-in does. An own `userId` keeps an existing person. */
export async function addMember(
  { db, wabaId, waba, ctx }: TestAccount,
  name: string,
  role: Role,
  userId: string = randomUUID(),
): Promise<AuthorizedWaba> {
  const at = ctx.now().toISOString();
  await db
    .insertInto("users")
    .values({ id: userId, meta_user_id: userId, name, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto("accounts")
    .values({ waba_id: wabaId, name: "Shop", updated_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const chosen = { meta_role: role, set_role: null, set_by: null, set_at: null, removed_at: null };
  await db
    .insertInto("memberships")
    .values({ user_id: userId, waba_id: wabaId, role, verified_at: at, ...chosen })
    .execute();
  return { ...waba, userId, userName: name, role };
}

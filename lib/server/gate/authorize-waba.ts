import { cache } from "react";
import type { Role } from "@/lib/domain/permissions/permissions";
import { isStale, renewMembership } from "@/lib/server/auth/memberships/renew-membership";
import { readSession } from "@/lib/server/auth/session/session";
import { log } from "@/lib/server/log/log";
import { database } from "@/lib/server/store/database";
import type { Database } from "@/lib/server/store/open-database";

declare const authorized: unique symbol;

/** Proof of membership. Only this file creates one, so its holder has passed the gate. */
export type AuthorizedWaba = {
  readonly wabaId: string;
  readonly name: string;
  readonly userId: string;
  readonly userName: string;
  /** Determines permissions: `can(waba, "sequence:publish")`. */
  readonly role: Role;
  readonly [authorized]: true;
};

/** Null for every non-member, signed in or not. Looked up once per request. */
export const authorizeWaba = cache(async (wabaId: string): Promise<AuthorizedWaba | null> => {
  const session = await readSession();
  return session && authorizeMember(session.userId, wabaId);
});

export async function authorizeMember(
  userId: string,
  wabaId: string,
  given?: Database,
): Promise<AuthorizedWaba | null> {
  const db = given ?? (await database());
  const row = await db
    .selectFrom("memberships")
    .innerJoin("accounts", "accounts.waba_id", "memberships.waba_id")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select(["accounts.waba_id", "accounts.name", "memberships.role", "memberships.verified_at"])
    .select(["users.id as user_id", "users.name as user_name"])
    .where("memberships.user_id", "=", userId)
    .where("memberships.waba_id", "=", wabaId)
    .where("memberships.removed_at", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  if (isStale(row.verified_at)) void renewBehind(db, userId, wabaId);
  const { waba_id, name, user_id, user_name, role } = row;
  return { wabaId: waba_id, name, userId: user_id, userName: user_name, role } as AuthorizedWaba;
}

/** The request doesn't wait; lost access takes effect from the next one. */
async function renewBehind(db: Database, userId: string, wabaId: string): Promise<void> {
  try {
    await renewMembership(db, { userId, wabaId });
  } catch (error) {
    log().error({ error, userId, wabaId }, "A membership could not be renewed");
  }
}

import type { Transaction } from "kysely";
import type { Role } from "@/lib/domain/permissions/permissions";
import { highestRole, lowerRole, type RoleLimit, roleLimit } from "@/lib/domain/team/role-limit";
import { isSecret, secretHash } from "../../reviews/links/link-token";
import type { Database } from "../../store/open-database";
import type { MembershipsTable, Tables } from "../../store/tables";

type Place = Database | Transaction<Tables>;

export type UsableInvite = { id: string; wabaId: string; role: Role; createdBy: string; expiresAt: string };

export type Grant = {
  granted: Role;
  limit: RoleLimit | null;
  /** Null for a person who isn't a member. */
  current: Role | null;
  changes: boolean;
};

/** Null for an unknown, used, revoked or expired link, and for one whose creator is no longer an admin. */
export async function findInvite(db: Place, token: string, now: Date): Promise<UsableInvite | null> {
  if (!isSecret(token)) return null;
  const row = await db
    .selectFrom("invites")
    .innerJoin("memberships", (join) =>
      join.onRef("memberships.waba_id", "=", "invites.waba_id").onRef("memberships.user_id", "=", "invites.created_by"),
    )
    .select(["invites.id", "invites.waba_id", "invites.role", "invites.created_by", "invites.expires_at"])
    .where("invites.token_hash", "=", secretHash(token))
    .where("invites.used_at", "is", null)
    .where("invites.revoked_at", "is", null)
    .where("invites.expires_at", ">", now.toISOString())
    .where("memberships.role", "=", "admin")
    .where("memberships.removed_at", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  const { id, waba_id, role, created_by, expires_at } = row;
  return { id, wabaId: waba_id, role, createdBy: created_by, expiresAt: expires_at };
}

export type KnownMember = Pick<MembershipsTable, "role" | "meta_role" | "unseen_at" | "removed_at" | "set_by">;

export const readMember = (db: Place, wabaId: string, userId: string): Promise<KnownMember | undefined> =>
  db
    .selectFrom("memberships")
    .select(["role", "meta_role", "unseen_at", "removed_at", "set_by"])
    .where("waba_id", "=", wabaId)
    .where("user_id", "=", userId)
    .executeTakeFirst();

/**
 * The role that accepting gives. Signing in has made a person with access at Meta a member already, in Meta's role: the
 * invite then lowers it to the one that was chosen. It never raises a member's role.
 */
export function grantOf({ role, createdBy }: UsableInvite, member: KnownMember | undefined, userId: string): Grant {
  const withoutMeta = !member || member.unseen_at !== null;
  const access = { metaRole: member?.meta_role ?? null, withoutMeta };
  const current = member && !member.removed_at ? member.role : null;
  const allowed = lowerRole(role, highestRole(access));
  const granted = current ? lowerRole(allowed, current) : allowed;
  const changes = createdBy !== userId && granted !== current;
  return { granted: changes ? granted : (current ?? granted), limit: roleLimit(access), current, changes };
}

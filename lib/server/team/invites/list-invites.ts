import { inviteState, type TeamInvite } from "@/lib/domain/team/team-view";
import type { Database } from "../../store/open-database";

const MOST = 100;

/** Newest first, with those that were used or have ended. */
export async function listInvites(db: Database, wabaId: string, now: string): Promise<TeamInvite[]> {
  const rows = await db
    .selectFrom("invites")
    .leftJoin("users as creator", "creator.id", "invites.created_by")
    .leftJoin("users as guest", "guest.id", "invites.used_by")
    .select(["invites.id", "invites.label", "invites.role", "invites.created_at", "invites.expires_at"])
    .select(["invites.used_at", "invites.revoked_at", "creator.name as creator", "guest.name as guest"])
    .where("invites.waba_id", "=", wabaId)
    .orderBy("invites.created_at", "desc")
    .limit(MOST)
    .execute();
  return rows.map(({ id, label, role, created_at, expires_at, used_at, revoked_at, creator, guest }) => ({
    id,
    label,
    role,
    state: inviteState({ usedAt: used_at, revokedAt: revoked_at, expiresAt: expires_at }, now),
    createdBy: creator ?? "",
    createdAt: created_at,
    expiresAt: expires_at,
    usedBy: guest,
    usedAt: used_at,
  }));
}

import { can } from "@/lib/domain/permissions/permissions";
import { highestRole, roleLimit } from "@/lib/domain/team/role-limit";
import type { TeamMember, TeamView } from "@/lib/domain/team/team-view";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { Database } from "../store/open-database";
import { listInvites } from "./invites/list-invites";
import { isOnlyAdmin } from "./lock-team";

export async function loadTeam(waba: AuthorizedWaba, ctx: StoreContext = storeContext): Promise<TeamView> {
  const db = await ctx.db();
  const now = ctx.now().toISOString();
  const [members, invites] = await Promise.all([
    listMembers(db, waba.wabaId, now),
    can(waba, "team:manage") ? listInvites(db, waba.wabaId, now) : null,
  ]);
  return { members, invites };
}

async function listMembers(db: Database, wabaId: string, now: string): Promise<TeamMember[]> {
  const rows = await db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .leftJoin("connections", "connections.user_id", "memberships.user_id")
    .leftJoin("sessions", (join) =>
      join.onRef("sessions.user_id", "=", "memberships.user_id").on("sessions.expires_at", ">", now),
    )
    .select(["users.id", "users.name", "memberships.role", "memberships.meta_role", "memberships.unseen_at"])
    .select(["connections.kind"])
    .select(({ fn }) => [fn.count("sessions.id").as("sessions"), fn.max("sessions.seen_at").as("seen_at")])
    .where("memberships.waba_id", "=", wabaId)
    .where("memberships.removed_at", "is", null)
    .groupBy(["users.id", "users.name", "memberships.role", "memberships.meta_role", "memberships.unseen_at"])
    .groupBy("connections.kind")
    .execute();
  const admins = rows.map(({ id, role }) => ({ userId: id, role }));
  return rows.map((row): TeamMember => {
    const access = { metaRole: row.meta_role, withoutMeta: row.unseen_at !== null };
    return {
      userId: row.id,
      name: row.name,
      role: row.role,
      highest: highestRole(access),
      limit: roleLimit(access),
      connection: access.withoutMeta ? "invited" : (row.kind ?? "facebook"),
      seenAt: row.seen_at,
      sessions: Number(row.sessions),
      isOnlyAdmin: isOnlyAdmin(admins, row.id),
    };
  });
}

import { isAdmin } from "@/lib/domain/permissions/permissions";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { highestRole, isAbove } from "@/lib/domain/team/role-limit";
import type { RoleChange } from "@/lib/domain/team/team-input";
import { writeAudit } from "../audit/write-audit";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { revokeInvitesOf } from "./invites/revoke-invites-of";
import { isOnlyAdmin, lockTeam, refuseFormerAdmin } from "./lock-team";
import { aboveMeta, lastAdmin, memberGone } from "./team-refusals";

/** Lowers or restores a role, never above what Meta allows. One admin always remains. The same role again succeeds. */
export async function changeRole(
  waba: AuthorizedWaba,
  { memberId, role }: RoleChange,
  ctx: StoreContext = storeContext,
): Promise<ActionResult<null>> {
  const { wabaId, userId } = waba;
  const now = ctx.now();
  const at = now.toISOString();
  return (await ctx.db()).transaction().execute(async (trx): Promise<ActionResult<null>> => {
    const members = await lockTeam(trx, wabaId);
    const refusal = refuseFormerAdmin(members, waba);
    if (refusal) return { ok: false, refusal };
    const member = members.find((each) => each.userId === memberId);
    if (!member) return { ok: false, refusal: memberGone };
    if (member.role === role) return { ok: true, data: null };
    if (isAbove(role, highestRole(member))) return { ok: false, refusal: aboveMeta };
    if (isOnlyAdmin(members, memberId)) return { ok: false, refusal: lastAdmin };
    await trx
      .updateTable("memberships")
      .set({ role, set_role: role, set_by: userId, set_at: at })
      .where("waba_id", "=", wabaId)
      .where("user_id", "=", memberId)
      .execute();
    if (!isAdmin({ role })) await revokeInvitesOf(trx, { wabaId, userId: memberId, at });
    const detail = { role, before: member.role };
    await writeAudit(trx, { userId, wabaId, action: "team.role", subjectId: memberId, outcome: "done", detail }, now);
    return { ok: true, data: null };
  });
}

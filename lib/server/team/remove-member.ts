import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../audit/write-audit";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { revokeInvitesOf } from "./invites/revoke-invites-of";
import { isOnlyAdmin, lockTeam, refuseFormerAdmin } from "./lock-team";
import { lastAdmin, memberGone } from "./team-refusals";

/** Signing in at Meta doesn't bring the person back; only a new invite does. One admin always remains. */
export async function removeMember(
  waba: AuthorizedWaba,
  { memberId }: { memberId: string },
  ctx: StoreContext = storeContext,
): Promise<ActionResult<null>> {
  const { wabaId, userId } = waba;
  const now = ctx.now();
  const at = now.toISOString();
  return (await ctx.db()).transaction().execute(async (trx): Promise<ActionResult<null>> => {
    const members = await lockTeam(trx, wabaId);
    const refusal = refuseFormerAdmin(members, waba);
    if (refusal) return { ok: false, refusal };
    if (!members.some((each) => each.userId === memberId)) return { ok: false, refusal: memberGone };
    if (isOnlyAdmin(members, memberId)) return { ok: false, refusal: lastAdmin };
    await trx
      .updateTable("memberships")
      .set({ removed_at: at, removed_by: userId })
      .where("waba_id", "=", wabaId)
      .where("user_id", "=", memberId)
      .execute();
    await revokeInvitesOf(trx, { wabaId, userId: memberId, at });
    await writeAudit(trx, { userId, wabaId, action: "team.remove", subjectId: memberId, outcome: "done" }, now);
    return { ok: true, data: null };
  });
}

import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../../audit/write-audit";
import { type StoreContext, storeContext } from "../../drafts/store-context";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { lockTeam, refuseFormerAdmin } from "../lock-team";
import { inviteGone } from "../team-refusals";

/** Takes effect at once, on open pages too. Revoking twice succeeds; a used invite stays used. */
export async function revokeInvite(
  waba: AuthorizedWaba,
  { inviteId }: { inviteId: string },
  ctx: StoreContext = storeContext,
): Promise<ActionResult<null>> {
  const { wabaId, userId } = waba;
  const now = ctx.now();
  return (await ctx.db()).transaction().execute(async (trx): Promise<ActionResult<null>> => {
    const refusal = refuseFormerAdmin(await lockTeam(trx, wabaId), waba);
    if (refusal) return { ok: false, refusal };
    const invite = await trx
      .selectFrom("invites")
      .select(["label", "used_at", "revoked_at"])
      .where("id", "=", inviteId)
      .where("waba_id", "=", wabaId)
      .executeTakeFirst();
    if (!invite || invite.used_at) return { ok: false, refusal: inviteGone };
    if (invite.revoked_at) return { ok: true, data: null };
    await trx.updateTable("invites").set({ revoked_at: now.toISOString() }).where("id", "=", inviteId).execute();
    const { label } = invite;
    const audit = { userId, wabaId, action: "team.revoke", subjectId: inviteId, outcome: "done" as const };
    await writeAudit(trx, { ...audit, detail: { label } }, now);
    return { ok: true, data: null };
  });
}

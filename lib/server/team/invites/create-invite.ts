import { randomUUID } from "node:crypto";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { InviteInput } from "@/lib/domain/team/team-input";
import { DAY_MS } from "@/lib/domain/time/durations";
import { writeAudit } from "../../audit/write-audit";
import { type StoreContext, storeContext } from "../../drafts/store-context";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { newSecret, secretHash } from "../../reviews/links/link-token";
import { lockTeam, refuseFormerAdmin } from "../lock-team";

/** Returns the link's token, this once; only its hash is stored. */
export async function createInvite(
  waba: AuthorizedWaba,
  { label, role, days }: InviteInput,
  ctx: StoreContext = storeContext,
): Promise<ActionResult<{ inviteId: string; token: string }>> {
  const { wabaId, userId } = waba;
  const [inviteId, token, now] = [randomUUID(), newSecret(), ctx.now()];
  return (await ctx.db())
    .transaction()
    .execute(async (trx): Promise<ActionResult<{ inviteId: string; token: string }>> => {
      const refusal = refuseFormerAdmin(await lockTeam(trx, wabaId), waba);
      if (refusal) return { ok: false, refusal };
      await trx
        .insertInto("invites")
        .values({
          id: inviteId,
          waba_id: wabaId,
          token_hash: secretHash(token),
          role,
          label,
          created_by: userId,
          created_at: now.toISOString(),
          expires_at: new Date(now.getTime() + days * DAY_MS).toISOString(),
        })
        .execute();
      const detail = { role, label, days };
      await writeAudit(
        trx,
        { userId, wabaId, action: "team.invite", subjectId: inviteId, outcome: "done", detail },
        now,
      );
      return { ok: true, data: { inviteId, token } };
    });
}

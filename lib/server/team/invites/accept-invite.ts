import type { Transaction } from "kysely";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../../audit/write-audit";
import type { Tables } from "../../store/tables";
import { isOnlyAdmin, lockTeam } from "../lock-team";
import { inviteUnusable, lastAdmin } from "../team-refusals";
import { findInvite, grantOf, readMember } from "./find-invite";

export class RefusedInvite extends Error {
  override readonly name = "RefusedInvite";

  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

/** Makes the person a member and uses the link up, in one transaction: of two people only one gets in. @throws RefusedInvite */
export async function acceptInvite(
  trx: Transaction<Tables>,
  { userId }: { userId: string },
  token: string,
  now = new Date(),
): Promise<void> {
  const known = await findInvite(trx, token, now);
  if (!known) throw new RefusedInvite(inviteUnusable);
  const { wabaId } = known;
  const members = await lockTeam(trx, wabaId);
  const invite = await findInvite(trx, token, now);
  if (!invite) throw new RefusedInvite(inviteUnusable);
  const member = await readMember(trx, wabaId, userId);
  const { granted, current, changes } = grantOf(invite, member, userId);
  if (!changes) return;
  if (isOnlyAdmin(members, userId)) throw new RefusedInvite(lastAdmin);
  const at = now.toISOString();
  await trx.updateTable("invites").set({ used_by: userId, used_at: at }).where("id", "=", invite.id).execute();
  const joined = {
    role: granted,
    set_role: invite.role,
    set_by: invite.createdBy,
    set_at: at,
    invite_id: invite.id,
    removed_at: null,
    removed_by: null,
  };
  // Without a row, Meta has not shown the account to this person's token.
  await trx
    .insertInto("memberships")
    .values({ user_id: userId, waba_id: wabaId, verified_at: at, unseen_at: at, ...joined })
    .onConflict((conflict) => conflict.columns(["user_id", "waba_id"]).doUpdateSet(joined))
    .execute();
  const detail = { role: granted, ...(current ? { before: current } : {}) };
  await writeAudit(trx, { userId, wabaId, action: "team.join", subjectId: userId, outcome: "done", detail }, now);
}

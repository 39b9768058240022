import type { InviteView } from "@/lib/domain/team/team-view";
import { type StoreContext, storeContext } from "../../drafts/store-context";
import { findInvite, grantOf, readMember } from "./find-invite";

/** What the invite gives to this person. Null for a link that can't be used, whatever the reason. */
export async function openInvite(
  { userId }: { userId: string },
  token: string,
  ctx: StoreContext = storeContext,
): Promise<InviteView | null> {
  const db = await ctx.db();
  const invite = await findInvite(db, token, ctx.now());
  if (!invite) return null;
  const { wabaId, role, createdBy, expiresAt } = invite;
  const [member, names] = await Promise.all([
    readMember(db, wabaId, userId),
    db
      .selectFrom("accounts")
      .innerJoin("users", (join) => join.on("users.id", "=", createdBy))
      .select(["accounts.name as account", "users.name as invitedBy"])
      .where("accounts.waba_id", "=", wabaId)
      .executeTakeFirst(),
  ]);
  return names ? { wabaId, ...names, role, expiresAt, ...grantOf(invite, member, userId) } : null;
}

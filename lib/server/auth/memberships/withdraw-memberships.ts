import type { Transaction } from "kysely";
import type { Tables } from "@/lib/server/store/tables";

type Which = { only: string } | { except: readonly string[] };

/**
 * Meta no longer shows these accounts to the person. Invited people stay as far as they need nothing from Meta. A row
 * with an admin's decision is kept: otherwise signing in twice would undo a lowered role.
 */
export async function withdrawMemberships(
  trx: Transaction<Tables>,
  userId: string,
  which: Which,
  at: string,
): Promise<void> {
  const lost = await lostAccounts(trx, userId, which);
  if (lost.length === 0) return;
  const change = () => trx.updateTable("memberships").where("user_id", "=", userId).where("waba_id", "in", lost);
  const invited = () => change().where("invite_id", "is not", null).where("removed_at", "is", null);
  await invited().set({ unseen_at: at }).where("unseen_at", "is", null).execute();
  await invited().set({ meta_role: null, verified_at: at }).execute();
  await invited().set({ role: "writer" }).where("role", "in", ["publisher", "admin"]).execute();
  await change()
    .set({ removed_at: at, removed_by: null })
    .where("invite_id", "is", null)
    .where("set_role", "is not", null)
    .where("removed_at", "is", null)
    .execute();
  await trx
    .deleteFrom("memberships")
    .where("user_id", "=", userId)
    .where("waba_id", "in", lost)
    .where("invite_id", "is", null)
    .where("set_role", "is", null)
    .where("removed_at", "is", null)
    .execute();
}

async function lostAccounts(trx: Transaction<Tables>, userId: string, which: Which): Promise<string[]> {
  const rows = await trx.selectFrom("memberships").select("waba_id").where("user_id", "=", userId).execute();
  const ids = rows.map(({ waba_id }) => waba_id);
  return "only" in which ? ids.filter((id) => id === which.only) : ids.filter((id) => !which.except.includes(id));
}

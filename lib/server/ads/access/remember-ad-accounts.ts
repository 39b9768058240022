import type { Transaction } from "kysely";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { Tables } from "../../store/tables";

export type FoundAdAccount = { id: string; name: string };

/** Replaces the person's ad accounts by `found`. A single account is chosen automatically; several are not. */
export async function rememberAdAccounts(
  tx: Transaction<Tables>,
  { wabaId, userId }: AuthorizedWaba,
  found: readonly FoundAdAccount[],
  now: Date,
): Promise<number> {
  const at = now.toISOString();
  const before = await accountsOf(tx, wabaId, userId);
  await tx.deleteFrom("ad_account_people").where("user_id", "=", userId).execute();
  const known = await tx.selectFrom("ad_accounts").select("id").where("waba_id", "=", wabaId).execute();
  const chosen = known.length === 0 && found.length === 1 ? 1 : 0;
  for (const { id, name } of new Map(found.map((account) => [account.id, account])).values()) {
    await tx.insertInto("ad_account_people").values({ user_id: userId, ad_account_id: id, found_at: at }).execute();
    await tx
      .insertInto("ad_accounts")
      .values({ waba_id: wabaId, id, name, chosen, found_at: at })
      .onConflict((conflict) => conflict.columns(["waba_id", "id"]).doUpdateSet({ name }))
      .execute();
  }
  return before === (await accountsOf(tx, wabaId, userId)) ? 0 : 1;
}

async function accountsOf(tx: Transaction<Tables>, wabaId: string, userId: string): Promise<string> {
  const rows = await tx
    .selectFrom("ad_accounts")
    .innerJoin("ad_account_people", "ad_account_people.ad_account_id", "ad_accounts.id")
    .select(["ad_accounts.id", "ad_accounts.name"])
    .where("ad_accounts.waba_id", "=", wabaId)
    .where("ad_account_people.user_id", "=", userId)
    .orderBy("ad_accounts.id")
    .execute();
  return JSON.stringify(rows);
}

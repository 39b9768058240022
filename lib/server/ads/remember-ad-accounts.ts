import type { AuthorizedWaba } from "../gate/authorize-waba";
import { bumpRevision } from "../mirror/sync-state";
import type { SequenceMeans } from "../sequences/sequence-means";
import { adsOf } from "./ads-mirror";

/** An ad account that Meta lists for a person. `id` without `act_`. */
export type FoundAdAccount = { id: string; name: string };

/**
 * Stores which ad accounts the person can see, all of them at once: one that is missing from `found` is theirs no longer.
 * The only one there is chosen at once; of several, none is before somebody chooses.
 */
export async function rememberAdAccounts(
  { wabaId, userId }: AuthorizedWaba,
  found: readonly FoundAdAccount[],
  means: Pick<SequenceMeans, "db" | "now">,
): Promise<void> {
  const at = means.now().toISOString();
  const db = await means.db();
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom("ad_account_people").where("user_id", "=", userId).execute();
    const known = await tx.selectFrom("ad_accounts").select("id").where("waba_id", "=", wabaId).execute();
    const chosen = known.length === 0 && found.length === 1 ? 1 : 0;
    for (const { id, name } of found) {
      await tx.insertInto("ad_account_people").values({ user_id: userId, ad_account_id: id, found_at: at }).execute();
      await tx
        .insertInto("ad_accounts")
        .values({ waba_id: wabaId, id, name, chosen, found_at: at })
        .onConflict((conflict) => conflict.columns(["waba_id", "id"]).doUpdateSet({ name }))
        .execute();
    }
    await bumpRevision(tx, adsOf(wabaId));
  });
}

import { readAdsAccess, shownAccounts } from "../ads/access/ads-access";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { StoreContext } from "./store-context";

/** Omits ads that the person can't see at Meta; those stay ids. */
export async function nameAds(
  waba: AuthorizedWaba,
  ids: Iterable<string>,
  ctx: StoreContext,
): Promise<Map<string, string>> {
  const db = await ctx.db();
  const rows = await db
    .selectFrom("ads")
    .select(["id", "name"])
    .where("waba_id", "=", waba.wabaId)
    // An empty `IN ()` is invalid SQL; no id is empty.
    .where("id", "in", [...new Set(ids), ""])
    .where("ad_account_id", "in", [...shownAccounts(await readAdsAccess(waba, ctx)), ""])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

import type { AdsAccess } from "@/lib/domain/ads/ad-row";
import type { Freshness } from "@/lib/domain/sequences/list-view";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { readSyncState, toFreshness } from "../../mirror/sync-state";
import type { Database } from "../../store/open-database";
import { shownAccounts } from "../access/ads-access";
import { adAccountsOf, adsOfAccount } from "./ads-mirror";

/** Aggregates all shown ad accounts: age of the oldest, syncing or refused if any one is. */
export async function adsFreshness(
  db: Database,
  { wabaId, userId }: AuthorizedWaba,
  access: AdsAccess,
  now: Date,
): Promise<Freshness> {
  const finding = toFreshness(await readSyncState(db, adAccountsOf(wabaId, userId)), now);
  const accounts: Freshness[] = [];
  for (const id of shownAccounts(access)) {
    accounts.push(toFreshness(await readSyncState(db, adsOfAccount(wabaId, id)), now));
  }
  const checked = accounts.map(({ checkedAt }) => checkedAt);
  return {
    checkedAt: checked.includes(null) ? null : (checked.sort()[0] ?? finding.checkedAt),
    syncing: finding.syncing || accounts.some(({ syncing }) => syncing),
    fetchedCount: accounts.reduce((sum, { fetchedCount }) => sum + fetchedCount, 0),
    refusal: accounts.find(({ refusal }) => refusal)?.refusal ?? finding.refusal,
  };
}

import { adsOfAccount } from "../ads/ads-mirror";
import { syncAds } from "../ads/sync-ads";
import { beginSync } from "../mirror/begin-sync";
import { startSync } from "../sequences/start-sync";
import type { StepRow } from "./operation-rows";
import type { Work } from "./work";

/** Looks at Meta how the ads and the sequences stand now, so that review and status are seen soon; never waited for. */
export async function refreshMirrors({ waba, means }: Work, steps: readonly StepRow[]): Promise<void> {
  const { wabaId } = waba;
  for (const adAccountId of new Set(steps.map(({ ad_account_id }) => ad_account_id))) {
    const of = adsOfAccount(wabaId, adAccountId);
    await beginSync(of, { refresh: true }, means, (lease) => syncAds({ wabaId, adAccountId }, lease, means));
  }
  await startSync(waba, { refresh: true }, means);
}

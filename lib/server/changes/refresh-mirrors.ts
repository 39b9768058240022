import { adsOfAccount } from "../ads/mirror/ads-mirror";
import { syncAds } from "../ads/mirror/sync-ads";
import { beginSync } from "../mirror/begin-sync";
import { startSync } from "../sequences/mirror/start-sync";
import type { StepRow } from "./change-rows";
import type { Work } from "./run/work";

export async function refreshMirrors({ waba, ctx }: Work, steps: readonly StepRow[]): Promise<void> {
  const { wabaId } = waba;
  for (const adAccountId of new Set(steps.map(({ ad_account_id }) => ad_account_id))) {
    const of = adsOfAccount(wabaId, adAccountId);
    await beginSync(of, { refresh: true }, ctx, (lease) => syncAds({ wabaId, adAccountId }, lease, ctx));
  }
  await startSync(waba, { refresh: true }, ctx);
}

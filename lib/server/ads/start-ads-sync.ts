import type { AdsAccess } from "@/lib/sequences/ads/ad-row";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { beginSync } from "../mirror/begin-sync";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { readAdsAccess, shownAccounts } from "./ads-access";
import { adAccountsOf, adsOfAccount } from "./ads-mirror";
import { syncAdAccounts } from "./sync-ad-accounts";
import { syncAds } from "./sync-ads";

/**
 * Starts what is due of finding the person's ad accounts and mirroring the ads of those chosen, one account after the
 * other. Returns as soon as the first of it has begun and never waits for Meta; the answer holds all of it for those who
 * want to wait, null when nothing was due.
 */
export async function startAdsSync(
  waba: AuthorizedWaba,
  { refresh = false }: { refresh?: boolean } = {},
  means: SequenceMeans = sequenceMeans(waba),
): Promise<{ done: Promise<void> } | null> {
  const access = await readAdsAccess(waba, means);
  if (!access.canRead) return null;
  const { wabaId, userId } = waba;
  // Asked for by hand, the accounts are looked for again as well, unless there is no doubt what to refresh.
  const again = refresh && shownAccounts(access).length === 0;
  const finding = await beginSync(adAccountsOf(wabaId, userId), { refresh: again }, means, (lease) =>
    syncAdAccounts(waba, lease, means),
  );
  if (finding) return { done: finding.done.then(() => continueWith(waba, { refresh }, means)) };
  return startDue(waba, access, { refresh }, means);
}

async function continueWith(waba: AuthorizedWaba, options: { refresh: boolean }, means: SequenceMeans) {
  await (await startDue(waba, await readAdsAccess(waba, means), options, means))?.done;
}

async function startDue(
  waba: AuthorizedWaba,
  access: AdsAccess,
  { refresh }: { refresh: boolean },
  means: SequenceMeans,
): Promise<{ done: Promise<void> } | null> {
  const { wabaId } = waba;
  const [...left] = shownAccounts(access);
  for (let adAccountId = left.shift(); adAccountId !== undefined; adAccountId = left.shift()) {
    const of = { wabaId, adAccountId };
    const begun = await beginSync(adsOfAccount(wabaId, adAccountId), { refresh }, means, (lease) =>
      syncAds(of, lease, means),
    );
    if (!begun) continue;
    const rest = { ...access, accounts: access.accounts.filter(({ id }) => left.includes(id)) };
    return { done: begun.done.then(async () => (await startDue(waba, rest, { refresh }, means))?.done) };
  }
  return null;
}

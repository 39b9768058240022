import type { AdsAccess } from "@/lib/domain/ads/ad-row";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { beginSync } from "../../mirror/begin-sync";
import { readAdsAccess, shownAccounts } from "../access/ads-access";
import { adAccountsOf, adsOfAccount } from "./ads-mirror";
import { syncAdAccounts } from "./sync-ad-accounts";
import { syncAds } from "./sync-ads";

/** Starts due syncs one account after another; returns after the first start. `done` is null if none was due. */
export async function startAdsSync(
  waba: AuthorizedWaba,
  { refresh = false }: { refresh?: boolean } = {},
  ctx: ServiceContext = serviceContext(waba),
): Promise<{ done: Promise<void> } | null> {
  const access = await readAdsAccess(waba, ctx);
  if (!access.canRead) return null;
  const { wabaId, userId } = waba;
  // A manual refresh also re-discovers ad accounts, unless some are already chosen.
  const again = refresh && shownAccounts(access).length === 0;
  const finding = await beginSync(adAccountsOf(wabaId, userId), { refresh: again }, ctx, (lease) =>
    syncAdAccounts(waba, lease, ctx),
  );
  if (finding) return { done: finding.done.then(() => continueWith(waba, { refresh }, ctx)) };
  return startDue(waba, access, { refresh }, ctx);
}

async function continueWith(waba: AuthorizedWaba, options: { refresh: boolean }, ctx: ServiceContext) {
  await (await startDue(waba, await readAdsAccess(waba, ctx), options, ctx))?.done;
}

async function startDue(
  waba: AuthorizedWaba,
  access: AdsAccess,
  { refresh }: { refresh: boolean },
  ctx: ServiceContext,
): Promise<{ done: Promise<void> } | null> {
  const { wabaId } = waba;
  const [...left] = shownAccounts(access);
  for (let adAccountId = left.shift(); adAccountId !== undefined; adAccountId = left.shift()) {
    const of = { wabaId, adAccountId };
    const started = await beginSync(adsOfAccount(wabaId, adAccountId), { refresh }, ctx, (lease) =>
      syncAds(of, lease, ctx),
    );
    if (!started) continue;
    const rest = { ...access, accounts: access.accounts.filter(({ id }) => left.includes(id)) };
    return { done: started.done.then(async () => (await startDue(waba, rest, { refresh }, ctx))?.done) };
  }
  return null;
}

import { HOUR_MS } from "@/lib/domain/time/durations";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { ServiceContext } from "../../gate/service-context";
import { runSync, type SyncPlan } from "../../mirror/run-sync";
import type { SyncLease } from "../../mirror/sync-lease";
import { usedShare } from "../../mirror/used-share";
import { adsRefusalFrom } from "../access/ads-refusal";
import { discoverAdAccounts } from "../access/discover-ad-accounts";
import { type FoundAdAccount, rememberAdAccounts } from "../access/remember-ad-accounts";
import { adsOf } from "./ads-mirror";

/** A new or removed ad account shows within the hour, or at once on request. */
const FRESH_MS = HOUR_MS;

export async function syncAdAccounts(waba: AuthorizedWaba, lease: SyncLease, ctx: ServiceContext): Promise<void> {
  const db = await ctx.db();
  const found: FoundAdAccount[] = [];
  const plan: SyncPlan<FoundAdAccount> = {
    async *pages(client) {
      yield await discoverAdAccounts(client, db, waba);
    },
    merge: async (_tx, rows) => {
      found.push(...rows);
      return 0;
    },
    markGone: (tx, _seen, { now }) => rememberAdAccounts(tx, waba, found, now),
    usedPercent: (usage) => usedShare(usage),
    notifies: adsOf(waba.wabaId),
    refusalFrom: adsRefusalFrom,
    freshMs: FRESH_MS,
  };
  await runSync(lease, plan, ctx);
}

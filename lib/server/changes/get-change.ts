import type { Change } from "@/lib/domain/changes/change";
import { readAdsAccess } from "../ads/access/ads-access";
import { startAdsSync } from "../ads/mirror/start-ads-sync";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { readChange } from "./change-rows";
import { toChanges } from "./change-view";

/** Starts a sync for Meta's review status if due. Null if there is no such change. */
export async function getChange(
  waba: AuthorizedWaba,
  changeId: string,
  ctx: ServiceContext = serviceContext(waba),
): Promise<Change | null> {
  const db = await ctx.db();
  const row = await readChange(db, waba.wabaId, changeId);
  if (!row) return null;
  if (row.phase === "switched" || row.phase === "undone") await startAdsSync(waba, {}, ctx);
  const [change] = await toChanges(db, waba, [row], await readAdsAccess(waba, ctx), ctx.now());
  return change ?? null;
}

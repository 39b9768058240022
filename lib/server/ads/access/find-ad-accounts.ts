import type { AdsAccess } from "@/lib/domain/ads/ad-row";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { bumpRevision } from "../../mirror/sync-state";
import { adsOf } from "../mirror/ads-mirror";
import { readAdsAccess } from "./ads-access";
import { discoverAdAccounts } from "./discover-ad-accounts";
import { rememberAdAccounts } from "./remember-ad-accounts";

/** Runs at once the search that the mirror repeats hourly. @throws GraphError */
export async function findAdAccounts(
  waba: AuthorizedWaba,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<AdsAccess>> {
  const access = await readAdsAccess(waba, ctx);
  if (!access.canRead && access.refusal) return { ok: false, refusal: access.refusal };
  const db = await ctx.db();
  const found = await discoverAdAccounts(await ctx.graph(), db, waba);
  await db.transaction().execute(async (tx) => {
    if ((await rememberAdAccounts(tx, waba, found, ctx.now())) > 0) await bumpRevision(tx, adsOf(waba.wabaId));
  });
  return { ok: true, data: await readAdsAccess(waba, ctx) };
}

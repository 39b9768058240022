import type { AdsAccess } from "@/lib/sequences/ads/ad-row";
import type { ActionResult } from "@/lib/sequences/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { bumpRevision } from "../mirror/sync-state";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { readAdsAccess } from "./ads-access";
import { adsOf } from "./ads-mirror";
import { discoverAdAccounts } from "./discover-ad-accounts";
import { rememberAdAccounts } from "./remember-ad-accounts";

/**
 * Looks at once which ad accounts the person can see, and remembers them; what the mirror does by itself once an hour.
 * @throws GraphError when Meta could not tell.
 */
export async function findAdAccounts(
  waba: AuthorizedWaba,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<AdsAccess>> {
  const access = await readAdsAccess(waba, means);
  if (!access.canRead && access.refusal) return { ok: false, refusal: access.refusal };
  const db = await means.db();
  const found = await discoverAdAccounts(await means.graph(), db, waba);
  await db.transaction().execute(async (tx) => {
    if ((await rememberAdAccounts(tx, waba, found, means.now())) > 0) await bumpRevision(tx, adsOf(waba.wabaId));
  });
  return { ok: true, data: await readAdsAccess(waba, means) };
}

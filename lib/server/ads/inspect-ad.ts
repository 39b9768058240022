import type { AdInspection } from "@/lib/domain/ads/ad-inspection";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { checkAd } from "@/lib/domain/changes/check-ad";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { nullIfForbidden } from "@/lib/graph/client/null-if-forbidden";
import { getAd } from "@/lib/graph/edges/ads/get-ad";
import { getFacebookPage } from "@/lib/graph/edges/ads/list-facebook-pages";
import type { GraphAd } from "@/lib/graph/parse/parse-ad";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { bumpRevision } from "../mirror/sync-state";
import type { Database } from "../store/open-database";
import { readAdsAccess } from "./access/ads-access";
import { adsRefusalFrom } from "./access/ads-refusal";
import { adGone } from "./ad-gone";
import { adStatusSummary } from "./ad-status-summary";
import { adToCheck } from "./ad-to-check";
import { adsOf } from "./mirror/ads-mirror";
import { mergeAds } from "./mirror/merge-ads";
import { toAdsRow } from "./mirror/to-ads-row";
import { oncePerClient } from "./once-per-client";
import { knownPageNames } from "./page-names";
import { toAdRow } from "./to-ad-row";

/** Reads one ad live with the person's own token, mirrored or not, and updates the mirror. */
export async function inspectAd(
  waba: AuthorizedWaba,
  { adId, sequenceId }: { adId: string; sequenceId: string | null },
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<AdInspection>> {
  const access = await readAdsAccess(waba, ctx);
  if (!access.canRead && access.refusal) return { ok: false, refusal: access.refusal };
  try {
    const db = await ctx.db();
    const client = await ctx.graph();
    const asOf = ctx.now();
    const ad = await getAd(client, adId);
    if (!ad) return { ok: false, refusal: adGone };
    const pageName = await pageNameOf(db, client, waba, ad);
    const row = await learn(db, waba, { ad, pageName }, asOf);
    const known = await adStatusSummary(waba, client, db, ad);
    const name = access.accounts.find(({ id }) => id === row.adAccount.id)?.name ?? "";
    return {
      ok: true,
      data: {
        ad: { ...row, adAccount: { ...row.adAccount, name } },
        hasSequence: row.greeting.kind === "sequence" && row.greeting.sequenceId === sequenceId,
        findings: checkAd(adToCheck(ad), { ...known, sequenceId }),
      },
    };
  } catch (error) {
    const refusal = adsRefusalFrom(error, ctx.now());
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}

async function pageNameOf(
  db: Database,
  client: GraphClient,
  { wabaId }: AuthorizedWaba,
  ad: GraphAd,
): Promise<string | null> {
  const pageId = ad.adSet?.pageId;
  if (!pageId) return null;
  const known = (await knownPageNames(db, wabaId)).get(pageId);
  if (known) return known;
  const page = await oncePerClient(client, `page ${pageId}`, () => nullIfForbidden(getFacebookPage(client, pageId)));
  return page?.name || null;
}

/** Updates an ad that the mirror has; an ad of another account is only shown. */
async function learn(
  db: Database,
  { wabaId }: AuthorizedWaba,
  { ad, pageName }: { ad: GraphAd; pageName: string | null },
  asOf: Date,
): Promise<AdRow> {
  const mirrored = await db
    .selectFrom("ads")
    .select(["ad_account_id", "gone_at"])
    .where("waba_id", "=", wabaId)
    .where("id", "=", ad.id)
    .executeTakeFirst();
  const columns = toAdsRow(ad, mirrored?.ad_account_id ?? "", pageName);
  if (mirrored && mirrored.gone_at === null) {
    await db.transaction().execute(async (tx) => {
      if ((await mergeAds(tx, wabaId, [columns], asOf)) > 0) await bumpRevision(tx, adsOf(wabaId));
    });
  }
  return toAdRow(columns, "");
}

import { getAd } from "@/lib/graph/edges/get-ad";
import { getFacebookPage } from "@/lib/graph/edges/list-facebook-pages";
import type { GraphClient } from "@/lib/graph/graph-client";
import type { GraphAd } from "@/lib/graph/parse-ad";
import type { AdInspection } from "@/lib/sequences/ads/ad-inspection";
import type { AdRow } from "@/lib/sequences/ads/ad-row";
import { checkAd } from "@/lib/sequences/ads/check-ad";
import type { ActionResult } from "@/lib/sequences/refusal";
import { unlessClosed } from "../accounts/unless-closed";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { bumpRevision } from "../mirror/sync-state";
import { adGone } from "../operations/operation-refusals";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import type { Database } from "../store/open-database";
import { adToCheck } from "./ad-to-check";
import { readAdsAccess } from "./ads-access";
import { adsOf } from "./ads-mirror";
import { adsRefusalFrom } from "./ads-refusal";
import { mergeAds } from "./merge-ads";
import { oncePerClient } from "./once-per-client";
import { knownPageNames } from "./page-names";
import { toAdRow } from "./to-ad-row";
import { toAdsRow } from "./to-ads-row";
import { whatIsKnown } from "./what-is-known";

/**
 * Looks at one ad at Meta now, mirrored or not, by the person's own token: whether it has the sequence, and what speaks
 * against it. The mirror learns from it.
 */
export async function inspectAd(
  waba: AuthorizedWaba,
  { adId, sequenceId }: { adId: string; sequenceId: string | null },
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<AdInspection>> {
  const access = await readAdsAccess(waba, means);
  if (!access.canRead && access.refusal) return { ok: false, refusal: access.refusal };
  try {
    const db = await means.db();
    const client = await means.graph();
    const asOf = means.now();
    const ad = await getAd(client, adId);
    if (!ad) return { ok: false, refusal: adGone };
    const pageName = await pageNameOf(db, client, waba, ad);
    const row = await learn(db, waba, { ad, pageName }, asOf);
    const known = await whatIsKnown(waba, client, db, ad);
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
    const refusal = adsRefusalFrom(error, means.now());
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}

/** By the mirror, or else by Meta; null where the person may not see the Page. */
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
  const page = await oncePerClient(client, `page ${pageId}`, () => unlessClosed(getFacebookPage(client, pageId)));
  return page?.name || null;
}

/** An ad of the mirror is brought up to date; one of another ad account is only shown. */
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

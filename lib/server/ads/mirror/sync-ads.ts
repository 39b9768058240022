import type { GraphClient } from "@/lib/graph/client/graph-client";
import { GraphError } from "@/lib/graph/client/graph-error";
import { listAds } from "@/lib/graph/edges/ads/list-ads";
import { type FacebookPage, getFacebookPage, listFacebookPages } from "@/lib/graph/edges/ads/list-facebook-pages";
import type { ServiceContext } from "../../gate/service-context";
import { runSync, type SyncPlan } from "../../mirror/run-sync";
import type { SyncLease } from "../../mirror/sync-lease";
import { usedShare } from "../../mirror/used-share";
import { adsRefusalFrom } from "../access/ads-refusal";
import { knownPageNames } from "../page-names";
import { adsOf } from "./ads-mirror";
import { markAdsGone } from "./mark-ads-gone";
import { mergeAds } from "./merge-ads";
import { type AdColumns, toAdsRow } from "./to-ads-row";

/** Lists an ad account's ads at Meta and brings the mirror of those that lead to WhatsApp to it. Whoever calls holds the lease. */
export async function syncAds(
  { wabaId, adAccountId }: { wabaId: string; adAccountId: string },
  lease: SyncLease,
  ctx: ServiceContext,
): Promise<void> {
  const names = await knownPageNames(await ctx.db(), wabaId);
  const plan: SyncPlan<AdColumns> = {
    pages: (client) => pagesOf(client, adAccountId, names),
    merge: (tx, rows, asOf) => mergeAds(tx, wabaId, rows, asOf),
    markGone: (tx, seen, times) => markAdsGone(tx, { wabaId, adAccountId }, seen, times),
    usedPercent: (usage) => Math.max(usage.adAccount?.percent ?? 0, usedShare(usage, adAccountId)),
    told: adsOf(wabaId),
    refusalFrom: adsRefusalFrom,
  };
  await runSync(lease, plan, ctx);
}

/** Bounds how many Pages of others one listing asks for by their ids. */
const MAX_PAGES_ASKED = 20;

/**
 * Names of Pages cost one call for all that the person manages, and one for each other Page, only while an ad has a Page
 * whose name is not known.
 */
async function* pagesOf(client: GraphClient, adAccountId: string, names: Map<string, string>) {
  let asked = false;
  const askedAlone = new Set<string>();
  for await (const { ads } of listAds(client, adAccountId)) {
    const leading = ads.filter(({ leadsToWhatsApp }) => leadsToWhatsApp);
    if (!asked && leading.some(({ adSet }) => adSet?.pageId && !names.has(adSet.pageId))) {
      asked = true;
      for (const { id, name } of await pagesOrNone(client)) names.set(id, name);
    }
    for (const { adSet } of leading) {
      const id = adSet?.pageId;
      if (!id || names.has(id) || askedAlone.has(id) || askedAlone.size >= MAX_PAGES_ASKED) continue;
      askedAlone.add(id);
      const name = await pageNameOrNone(client, id);
      if (name) names.set(id, name);
    }
    yield leading.map((ad) => toAdsRow(ad, adAccountId, names.get(ad.adSet?.pageId ?? "") ?? null));
  }
}

/** `ads_read` alone does not show Pages: the ads are worth showing without their names. */
async function pagesOrNone(client: GraphClient): Promise<FacebookPage[]> {
  try {
    return await listFacebookPages(client);
  } catch (error) {
    if (error instanceof GraphError && error.kind !== "rate-limited") return [];
    throw error;
  }
}

/** A Page that ads of a client use may be readable without being managed by the person. */
async function pageNameOrNone(client: GraphClient, pageId: string): Promise<string | null> {
  try {
    return (await getFacebookPage(client, pageId))?.name || null;
  } catch (error) {
    if (error instanceof GraphError && error.kind !== "rate-limited") return null;
    throw error;
  }
}

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

/** Mirrors the ads of one account that lead to WhatsApp. The caller holds the lease. */
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
    notifies: adsOf(wabaId),
    refusalFrom: adsRefusalFrom,
  };
  await runSync(lease, plan, ctx);
}

const MAX_PAGES_ASKED = 20;

/** One call covers all managed Pages; each other Page costs one call, made only while its name is unknown. */
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

/** `ads_read` alone doesn't show Pages; show the ads without Page names. */
async function pagesOrNone(client: GraphClient): Promise<FacebookPage[]> {
  try {
    return await listFacebookPages(client);
  } catch (error) {
    if (error instanceof GraphError && error.kind !== "rate-limited") return [];
    throw error;
  }
}

/** The person may be able to read a client's Page without managing it. */
async function pageNameOrNone(client: GraphClient, pageId: string): Promise<string | null> {
  try {
    return (await getFacebookPage(client, pageId))?.name || null;
  } catch (error) {
    if (error instanceof GraphError && error.kind !== "rate-limited") return null;
    throw error;
  }
}

import { createHash } from "node:crypto";
import type { Greeting } from "@/lib/domain/ads/ad-row";
import type { GraphAd } from "@/lib/graph/parse/parse-ad";
import type { GraphGreeting } from "@/lib/graph/parse/parse-greeting";
import type { AdsTable } from "../../store/ads-tables";

/** Keeps Meta's raw text as the welcome text if its words can't be parsed. */
export function toGreeting(greeting: GraphGreeting): Greeting {
  if (greeting.kind !== "own") return greeting;
  const words = greeting.words ?? { text: greeting.raw, autofill: "", iceBreakers: [] };
  return { kind: "own", words: { name: "", ...words } };
}

export type AdColumns = Omit<AdsTable, "waba_id" | "first_seen_at" | "touched_at" | "gone_at">;

export function toAdsRow(ad: GraphAd, adAccountId: string, pageName: string | null): AdColumns {
  const { campaign, adSet, creative } = ad;
  const greeting = toGreeting(creative?.greeting ?? { kind: "nothing" });
  const columns = {
    id: ad.id,
    ad_account_id: adAccountId,
    name: ad.name,
    campaign_id: campaign?.id ?? "",
    campaign_name: campaign?.name ?? "",
    objective: campaign?.objective ?? null,
    ad_set_id: adSet?.id ?? "",
    ad_set_name: adSet?.name ?? "",
    destination_type: adSet?.destinationType ?? null,
    page_id: adSet?.pageId ?? null,
    page_name: pageName,
    whatsapp_number: adSet?.whatsappNumber ?? null,
    status: ad.status ?? "",
    effective_status: ad.effectiveStatus ?? ad.status ?? "",
    thumbnail_url: creative?.thumbnailUrl ?? null,
    story: creative?.story ? JSON.stringify(creative.story) : null,
    creative_id: creative?.id ?? null,
    post_based: creative?.postSource ? 1 : 0,
    post_source: creative?.postSource ?? null,
    issues: ad.issues.length > 0 ? JSON.stringify(ad.issues) : null,
    greets_with: greeting.kind,
    sequence_id: greeting.kind === "sequence" ? greeting.sequenceId : null,
    own_greeting: greeting.kind === "own" ? JSON.stringify(greeting.words) : null,
    changed_at: ad.changedAt,
  } satisfies Omit<AdColumns, "content_hash">;
  return { ...columns, content_hash: hashOf(columns) };
}

/** Meta signs picture addresses in every answer, so the hash ignores their query. */
function hashOf(columns: Omit<AdColumns, "content_hash">): string {
  const stable = JSON.stringify(columns).replaceAll(/(https?:[^"\\?]*)\?[^"\\]*/g, "$1");
  return createHash("sha256").update(stable).digest("hex").slice(0, 32);
}

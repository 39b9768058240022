import type { AdRow, Greeting } from "@/lib/domain/ads/ad-row";
import { adIssuesSchema, adStorySchema, greetingWordsSchema } from "@/lib/domain/ads/stored-ad";
import type { AdsTable } from "../store/ads-tables";
import { readJson } from "../store/read-json";

export const AD_COLUMNS = [
  "ads.id",
  "ads.ad_account_id",
  "ads.name",
  "ads.campaign_id",
  "ads.campaign_name",
  "ads.objective",
  "ads.ad_set_id",
  "ads.ad_set_name",
  "ads.destination_type",
  "ads.page_id",
  "ads.page_name",
  "ads.whatsapp_number",
  "ads.status",
  "ads.effective_status",
  "ads.thumbnail_url",
  "ads.story",
  "ads.creative_id",
  "ads.post_source",
  "ads.issues",
  "ads.greets_with",
  "ads.sequence_id",
  "ads.own_greeting",
  "ads.changed_at",
] as const;

type Row = Omit<AdsTable, "waba_id" | "content_hash" | "post_based" | "first_seen_at" | "touched_at" | "gone_at">;

export function toAdRow(row: Row, accountName: string): AdRow {
  return {
    id: row.id,
    name: row.name,
    adAccount: { id: row.ad_account_id, name: accountName },
    campaign: { id: row.campaign_id, name: row.campaign_name, objective: row.objective },
    adSet: {
      id: row.ad_set_id,
      name: row.ad_set_name,
      destinationType: row.destination_type,
      pageId: row.page_id,
      pageName: row.page_name,
      whatsappNumber: row.whatsapp_number,
    },
    status: row.status,
    effectiveStatus: row.effective_status,
    thumbnailUrl: row.thumbnail_url,
    story: readJson(row.story, adStorySchema, `ads.story ${row.id}`),
    creativeId: row.creative_id,
    postSource: row.post_source,
    issues: readJson(row.issues, adIssuesSchema, `ads.issues ${row.id}`) ?? [],
    greeting: greetingOf(row),
    changedAt: row.changed_at,
  };
}

export function greetingOf(row: Pick<AdsTable, "id" | "greets_with" | "sequence_id" | "own_greeting">): Greeting {
  if (row.greets_with === "sequence") return { kind: "sequence", sequenceId: row.sequence_id ?? "" };
  if (row.greets_with === "nothing") return { kind: "nothing" };
  const words = readJson(row.own_greeting, greetingWordsSchema, `ads.own_greeting ${row.id}`);
  return { kind: "own", words: words ?? { name: "", text: "", autofill: "", iceBreakers: [] } };
}

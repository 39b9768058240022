import { z } from "zod";
import { type GraphCreative, parseCreative } from "./parse-creative";
import { parseTime } from "./parse-time";
import { wireId, wireText } from "./wire";

/** What Meta found wrong with an ad, in its own words. */
export type GraphAdIssue = { code: number | null; summary: string; message: string };

/** An ad with where it hangs and what it shows. Statuses, objectives and destinations are open: Meta adds values. */
export type GraphAd = {
  id: string;
  name: string;
  /** What somebody set: ACTIVE, PAUSED, ARCHIVED, DELETED. */
  status: string | null;
  /** What came of it: also PENDING_REVIEW, DISAPPROVED, CAMPAIGN_PAUSED and others. */
  effectiveStatus: string | null;
  /** ISO 8601 in UTC. */
  createdAt: string | null;
  changedAt: string | null;
  issues: GraphAdIssue[];
  campaign: { id: string; name: string; objective: string | null } | null;
  adSet: {
    id: string;
    name: string;
    /** WHATSAPP, or one of several destinations such as MESSAGING_MESSENGER_WHATSAPP. */
    destinationType: string | null;
    pageId: string | null;
    whatsappNumber: string | null;
  } | null;
  creative: GraphCreative | null;
  /** By the ad set's destination or the creative's button. */
  leadsToWhatsApp: boolean;
};

/** The fields that `parseAd` reads, in Graph's notation. Nothing else, for Meta limits how much one answer may hold. */
export const AD_FIELDS = [
  "id,name,status,effective_status,created_time,updated_time,issues_info",
  "campaign{id,name,objective}",
  "adset{id,name,destination_type,promoted_object}",
  "creative{id,name,thumbnail_url,image_url,title,body,object_story_id,object_story_spec," +
    "asset_feed_spec{additional_data,optimization_type}}",
].join(",");

const issue = z
  .looseObject({
    error_code: z.number().nullish().catch(null),
    error_summary: wireText,
    error_message: wireText,
  })
  .transform(
    (wire): GraphAdIssue => ({
      code: wire.error_code ?? null,
      summary: wire.error_summary ?? "",
      message: wire.error_message ?? "",
    }),
  );
const promotedObject = z
  .looseObject({ page_id: wireId.nullish().catch(null), whatsapp_phone_number: wireId.nullish().catch(null) })
  .nullish()
  .catch(null);
const rowSchema = z.looseObject({
  id: wireId,
  name: wireText,
  status: wireText,
  effective_status: wireText,
  created_time: z.unknown().optional(),
  updated_time: z.unknown().optional(),
  issues_info: z.array(issue).nullish().catch(null),
  campaign: z.looseObject({ id: wireId, name: wireText, objective: wireText }).nullish().catch(null),
  adset: z
    .looseObject({ id: wireId, name: wireText, destination_type: wireText, promoted_object: promotedObject })
    .nullish()
    .catch(null),
  creative: z.unknown().optional(),
});

/** A row of `ads`, or the ad's node; null when it has no id. Never throws. */
export function parseAd(wire: unknown): GraphAd | null {
  const row = rowSchema.safeParse(wire).data;
  if (!row) return null;
  const { campaign, adset } = row;
  const creative = parseCreative(row.creative);
  return {
    id: row.id,
    name: row.name ?? "",
    status: row.status,
    effectiveStatus: row.effective_status,
    createdAt: parseTime(row.created_time),
    changedAt: parseTime(row.updated_time),
    issues: row.issues_info ?? [],
    campaign: campaign ? { id: campaign.id, name: campaign.name ?? "", objective: campaign.objective } : null,
    adSet: adset
      ? {
          id: adset.id,
          name: adset.name ?? "",
          destinationType: adset.destination_type,
          pageId: adset.promoted_object?.page_id ?? null,
          whatsappNumber: adset.promoted_object?.whatsapp_phone_number ?? null,
        }
      : null,
    creative,
    leadsToWhatsApp: adset?.destination_type?.includes("WHATSAPP") || hasWhatsAppButton(creative),
  };
}

const button = z.looseObject({ call_to_action: z.looseObject({ type: z.literal("WHATSAPP_MESSAGE") }) });
const buttoned = z.union([z.looseObject({ link_data: button }), z.looseObject({ video_data: button })]);

function hasWhatsAppButton(creative: GraphCreative | null): boolean {
  return buttoned.safeParse(creative?.objectStorySpec).success;
}

import { z } from "zod";
import type { AdIssue } from "@/lib/domain/ads/ad-row";
import { leadsToWhatsApp } from "../client/leads-to-whatsapp";
import { parseAdIssues } from "./parse-ad-issues";
import { CREATIVE_FIELDS, type GraphCreative, parseCreative } from "./parse-creative";
import { parseTime } from "./parse-time";
import { wireId, wireText } from "./wire";

/** Statuses, objectives and destinations are open: Meta adds values. */
export type GraphAd = {
  id: string;
  name: string;
  /** Configured: ACTIVE, PAUSED, ARCHIVED or DELETED. */
  status: string | null;
  /** Actual: also PENDING_REVIEW, DISAPPROVED, CAMPAIGN_PAUSED and others. */
  effectiveStatus: string | null;
  /** ISO 8601 UTC. */
  createdAt: string | null;
  changedAt: string | null;
  /** In Meta's words. */
  issues: AdIssue[];
  campaign: { id: string; name: string; objective: string | null } | null;
  adSet: {
    id: string;
    name: string;
    /** WHATSAPP, or several destinations in one value such as MESSAGING_MESSENGER_WHATSAPP. */
    destinationType: string | null;
    pageId: string | null;
    whatsappNumber: string | null;
  } | null;
  creative: GraphCreative | null;
  /** By the ad set's destination or the creative's button. */
  leadsToWhatsApp: boolean;
};

/** Fields that `parseAd` reads. Nothing more, because Meta limits the size of answers. */
export const AD_FIELDS = [
  "id,name,status,effective_status,created_time,updated_time,issues_info,ad_review_feedback",
  "campaign{id,name,objective}",
  "adset{id,name,destination_type,promoted_object}",
  `creative{${CREATIVE_FIELDS.join(",")},object_story_spec,` +
    "asset_feed_spec{additional_data,optimization_type,call_to_action_types,call_to_actions,asset_customization_rules}}",
].join(",");

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
  campaign: z.looseObject({ id: wireId, name: wireText, objective: wireText }).nullish().catch(null),
  adset: z
    .looseObject({ id: wireId, name: wireText, destination_type: wireText, promoted_object: promotedObject })
    .nullish()
    .catch(null),
  creative: z.unknown().optional(),
});

/** Accepts a row of `ads` or the ad's node; null without an id. Never throws. */
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
    issues: parseAdIssues(row),
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
    leadsToWhatsApp: leadsToWhatsApp(adset?.destination_type, creative),
  };
}

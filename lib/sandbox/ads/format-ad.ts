import { graphTime } from "../http/graph-time";
import type { Fields } from "../http/read-fields";
import { Nested, selectFields } from "../http/select-fields";
import type { AdPlace } from "./ad-store";
import { effectiveStatus } from "./effective-status";
import type { AdSet, Campaign } from "./entity";
import { creativeNode } from "./format-creative";

type Node = Record<string, unknown>;

/** Nests ad set, campaign and creative on request. `origin` serves the pictures. */
export function formatAd(place: AdPlace, origin: string, fields?: Fields | string): Node {
  const { account, ad, adSet, campaign, creative } = place;
  const status = effectiveStatus(place, Date.now());
  const node = {
    id: ad.id,
    account_id: account.id,
    name: ad.name,
    status: ad.status,
    configured_status: ad.status,
    effective_status: status,
    created_time: graphTime(ad.createdAt),
    updated_time: graphTime(ad.updatedAt),
    adset_id: adSet.id,
    campaign_id: campaign.id,
    adset: new Nested(adSetNode(adSet), "AdSet"),
    campaign: new Nested(campaignNode(campaign), "Campaign"),
    creative: new Nested(creativeNode(creative, origin), "AdCreative"),
    issues_info: status === "WITH_ISSUES" ? (ad.issues ?? [deliveryIssue]) : undefined,
    ad_review_feedback: status === "DISAPPROVED" ? (ad.feedback ?? reviewFeedback) : undefined,
    preview_shareable_link: undefined,
    source_ad_id: "0",
  };
  return selectFields(node, fields, { defaults: ["id"], type: "Ad" });
}

export function formatAdSet(adSet: AdSet, fields?: Fields | string): Node {
  return selectFields(adSetNode(adSet), fields, { defaults: ["id"], type: "AdSet" });
}

export function formatCampaign(campaign: Campaign, fields?: Fields | string): Node {
  return selectFields(campaignNode(campaign), fields, { defaults: ["id"], type: "Campaign" });
}

function adSetNode(adSet: AdSet): Node {
  return {
    id: adSet.id,
    account_id: adSet.adAccountId,
    campaign_id: adSet.campaignId,
    name: adSet.name,
    status: adSet.status,
    configured_status: adSet.status,
    destination_type: adSet.destinationType,
    optimization_goal: "CONVERSATIONS",
    billing_event: "IMPRESSIONS",
    promoted_object: {
      page_id: adSet.pageId,
      ...(adSet.whatsappNumber === null ? {} : { whatsapp_phone_number: adSet.whatsappNumber }),
    },
  };
}

function campaignNode(campaign: Campaign): Node {
  return {
    id: campaign.id,
    account_id: campaign.adAccountId,
    name: campaign.name,
    objective: campaign.objective,
    status: campaign.status,
    configured_status: campaign.status,
    buying_type: "AUCTION",
    special_ad_categories: [],
  };
}

const deliveryIssue = {
  level: "AD",
  error_code: 1_815_869,
  error_summary: "Ad post is not available",
  error_message: "The Facebook post associated with your ad is not available. Use a different post.",
  error_type: "HARD_ERROR",
};

const reviewFeedback = {
  global: { "Personal attributes": "Ads must not imply that you know personal attributes of a person." },
};

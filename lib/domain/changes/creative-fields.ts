import { type Message, msg } from "@/lib/domain/messages/message";

/** A spec compares this list with the fields of Meta's SDK. Source: Marketing API, "Ad Creative". */
export const CARRIED_FIELDS = [
  "ad_disclaimer_spec",
  "adlabels",
  "applink_treatment",
  "authorization_category",
  "branded_content",
  "branded_content_sponsor_page_id",
  "bundle_folder_id",
  "categorization_criteria",
  "category_media_source",
  "contextual_multi_ads",
  "creative_sourcing_spec",
  "degrees_of_freedom_spec",
  "destination_set_id",
  "destination_spec",
  "dynamic_ad_voice",
  "enable_launch_instant_app",
  "facebook_branded_content",
  "format_transformation_spec",
  "instagram_branded_content",
  "instagram_user_id",
  "interactive_components_spec",
  "link_deep_link_url",
  "media_sourcing_spec",
  "omnichannel_link_spec",
  "page_welcome_message",
  "place_page_set_id",
  "platform_customizations",
  "playable_asset_id",
  "portrait_customizations",
  "product_data",
  "product_set_id",
  "recommender_settings",
  "regional_regulation_disclaimer_spec",
  "template_url",
  "template_url_spec",
  "url_tags",
  "use_page_actor_override",
  /** Since Graph v26; Meta's SDK doesn't list it yet. */
  "wamo_whatsapp_identity_spec",
] as const;

export const COPIED_SPECS = ["object_story_spec", "asset_feed_spec"] as const;

const DERIVED = msg("changes.creativeFields.metaDerivesFromStory");
const POST = msg("changes.creativeFields.namesExistingPostAds");

export const LEFT_OUT_FIELDS = {
  id: msg("changes.creativeFields.copyGetsOwnId"),
  name: msg("changes.creativeFields.copyHasNameBy"),
  account_id: msg("changes.creativeFields.copyMadeInSame"),
  status: msg("changes.creativeFields.newCreativeActive"),
  actor_id: DERIVED,
  body: DERIVED,
  call_to_action: DERIVED,
  call_to_action_type: DERIVED,
  effective_authorization_category: msg("changes.creativeFields.metaDerivesFromAuthorization"),
  effective_instagram_media_id: DERIVED,
  effective_object_story_id: DERIVED,
  image_crops: DERIVED,
  image_hash: DERIVED,
  image_url: DERIVED,
  instagram_permalink_url: DERIVED,
  link_destination_display_url: DERIVED,
  link_og_id: DERIVED,
  link_url: DERIVED,
  object_id: DERIVED,
  object_store_url: DERIVED,
  object_type: DERIVED,
  object_url: DERIVED,
  thumbnail_id: DERIVED,
  thumbnail_url: DERIVED,
  title: DERIVED,
  video_id: DERIVED,
  object_story_id: POST,
  photo_album_source_object_story_id: POST,
  source_facebook_post_id: POST,
  source_instagram_media_id: POST,
} as const satisfies Record<string, Message>;

export const LOST_FIELDS = {
  auto_update: msg("changes.creativeFields.settingUpdatesAdWith"),
  collaborative_ads_lsb_image_bank_id: msg("changes.creativeFields.imageBankCollaborativeAd"),
  enable_direct_install: msg("changes.creativeFields.directAppInstalls"),
  messenger_sponsored_message: msg("changes.creativeFields.sponsoredMessageForMessenger"),
} as const satisfies Record<string, Message>;

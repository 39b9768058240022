/** Kept and returned as sent. Source: Marketing API, "Ad Account Adcreatives", creation parameters. */
export const CREATION_EXTRAS: readonly string[] = [
  ...["ad_disclaimer_spec", "adlabels", "applink_treatment", "authorization_category", "branded_content"],
  ...["branded_content_sponsor_page_id", "bundle_folder_id", "categorization_criteria", "category_media_source"],
  ...["contextual_multi_ads", "creative_sourcing_spec", "degrees_of_freedom_spec", "destination_set_id"],
  ...["destination_spec", "dynamic_ad_voice", "enable_launch_instant_app", "facebook_branded_content"],
  ...["format_transformation_spec", "instagram_branded_content", "instagram_user_id", "interactive_components_spec"],
  ...["link_deep_link_url", "media_sourcing_spec", "omnichannel_link_spec", "page_welcome_message"],
  ...["place_page_set_id", "platform_customizations", "playable_asset_id", "portrait_customizations"],
  ...["product_data", "product_set_id", "recommender_settings", "regional_regulation_disclaimer_spec"],
  ...["source_facebook_post_id", "source_instagram_media_id", "template_url", "template_url_spec", "url_tags"],
  ...["use_page_actor_override", "wamo_whatsapp_identity_spec"],
];

/** Accepted instead of a story. */
export const CREATION_CONTENT: readonly string[] = [
  ...["actor_id", "body", "call_to_action", "image_crops", "image_hash", "image_url", "link_og_id", "link_url"],
  ...["object_id", "object_type", "object_url", "photo_album_source_object_story_id", "thumbnail_url", "title"],
  ...["video_id", "instagram_permalink_url"],
];

/** Returned but never accepted by Meta. */
export const ANSWERED_ONLY: readonly string[] = [
  ...["auto_update", "collaborative_ads_lsb_image_bank_id", "effective_authorization_category"],
  ...["effective_instagram_media_id", "enable_direct_install", "link_destination_display_url"],
  ...["messenger_sponsored_message", "object_store_url", "thumbnail_id"],
];

/** Parameters of any call. Meta's SDK repeats the account's `id`. */
export const OF_THE_CALL: readonly string[] = ["access_token", "appsecret_proof", "execution_options", "fields", "id"];

/** Source: the guide. Omit `optimization_type`: with it Meta ignores the sequence. `<…>` are placeholders. */
export function handOverCreative(sequenceId: string): string {
  const creative = {
    name: "creative",
    object_story_spec: {
      page_id: "<PAGE_ID>",
      link_data: {
        message: "<AD_TEXT>",
        link: "https://api.whatsapp.com/send",
        image_hash: "<IMAGE_HASH>",
        call_to_action: { type: "WHATSAPP_MESSAGE", value: { app_destination: "WHATSAPP" } },
      },
    },
    asset_feed_spec: { additional_data: { partner_app_welcome_message_flow_id: sequenceId } },
  };
  return JSON.stringify(creative, null, 2);
}

/** `version` has the form `v26.0`. */
export function handOverCurl(sequenceId: string, version: string): string {
  const graph = `https://graph.facebook.com/${version}`;
  const head = `-H "Authorization: Bearer <ACCESS_TOKEN>" \\\n  -H "Content-Type: application/json" \\\n  -d`;
  return [
    `curl -X POST "${graph}/act_<AD_ACCOUNT_ID>/adcreatives" \\`,
    `  ${head} '${handOverCreative(sequenceId)}'`,
    "",
    "# The answer's id goes into the ad, which Meta then reviews again:",
    `curl -X POST "${graph}/<AD_ID>" \\`,
    `  ${head} '{"creative":{"creative_id":"<CREATIVE_ID>"}}'`,
  ].join("\n");
}

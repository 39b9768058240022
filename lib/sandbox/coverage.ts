import { subscribableFields } from "./webhooks/subscription";

/** What the sandbox imitates, by route; a contract test compares it with the registered routes. */
export type Coverage = { route: string; state: "supported" | "partial" | "absent"; note: string };

export const coverage: readonly Coverage[] = [
  {
    route: "GET /:wabaId/welcome_message_sequences",
    state: "supported",
    note: "List, limit, cursors, fields, one by sequence_id; both shapes of the answer by switch. Order (newest first) is a guess.",
  },
  {
    route: "POST /:wabaId/welcome_message_sequences",
    state: "supported",
    note: "Create and partial update; lengths are not judged, for Meta documents none.",
  },
  {
    route: "DELETE /:wabaId/welcome_message_sequences",
    state: "supported",
    note: "With sequence_id in query or body.",
  },
  {
    route: "GET /:id",
    state: "partial",
    note:
      "Account, sequence, phone number, business, Page, ad account, campaign, ad set, ad, creative, the person itself; " +
      "the fields that Overture reads.",
  },
  { route: "GET /:wabaId/phone_numbers", state: "partial", note: "The usual fields; no filtering or sorting." },
  { route: "GET /:wabaId/subscribed_apps", state: "supported", note: "" },
  {
    route: "POST /:wabaId/subscribed_apps",
    state: "supported",
    note: "override_callback_uri too, with its handshake.",
  },
  { route: "DELETE /:wabaId/subscribed_apps", state: "supported", note: "" },
  { route: "GET /:wabaId/assigned_users", state: "partial", note: "Does not insist on the business parameter." },
  { route: "GET /me/adaccounts", state: "partial", note: "The fields that Overture reads." },
  { route: "GET /me/accounts", state: "partial", note: "Pages without their access tokens." },
  { route: "GET /:businessId/owned_ad_accounts", state: "partial", note: "As /me/adaccounts." },
  { route: "GET /:businessId/client_ad_accounts", state: "partial", note: "As /me/adaccounts." },
  {
    route: "GET /:adAccountId/ads",
    state: "partial",
    note:
      "Field expansion, cursors, effective_status; code 1 above a limit of whole creatives in a page. No filtering, " +
      "time ranges or summary. Order (newest first) is a guess.",
  },
  { route: "GET /:adAccountId/adsets", state: "partial", note: "The fields that matter to where an ad leads." },
  { route: "GET /:adAccountId/campaigns", state: "partial", note: "Name, objective, status." },
  { route: "GET /:adAccountId/adcreatives", state: "partial", note: "The fields of the node; no filters." },
  {
    route: "POST /:adAccountId/adcreatives",
    state: "partial",
    note:
      "object_story_spec or object_story_id, asset_feed_spec, validate_only. That Meta refuses a sequence which the " +
      "Page's number does not have is a guess.",
  },
  {
    route: "POST /:id",
    state: "partial",
    note:
      "An ad's name, status and creative (by creative_id), with validate_only; a creative's name: everything else of " +
      "it is immutable. Campaigns and ad sets cannot be changed.",
  },
  { route: "DELETE /:id", state: "partial", note: "Ads and creatives." },
  { route: "GET /me", state: "partial", note: "Id and name; picture and email are known and never granted." },
  { route: "GET /me/permissions", state: "supported", note: "" },
  { route: "DELETE /me/permissions", state: "supported", note: "Ends all tokens of the person with 190/458." },
  {
    route: "DELETE /me/permissions/:permission",
    state: "partial",
    note: "For the token that calls, not for its siblings.",
  },
  { route: "GET /me/businesses", state: "supported", note: "" },
  { route: "GET /me/assigned_whatsapp_business_accounts", state: "supported", note: "" },
  {
    route: "GET /:businessId/owned_whatsapp_business_accounts",
    state: "partial",
    note: "Only accounts on which the person has tasks.",
  },
  {
    route: "GET /:businessId/client_whatsapp_business_accounts",
    state: "partial",
    note: "Only accounts on which the person has tasks.",
  },
  { route: "GET /debug_token", state: "supported", note: "" },
  { route: "GET /oauth/access_token", state: "supported", note: "Code, fb_exchange_token, client_credentials." },
  { route: "POST /oauth/access_token", state: "supported", note: "As GET." },
  {
    route: "GET /dialog/oauth",
    state: "partial",
    note: "One page with made-up people instead of Facebook's login; response_type=code only; any redirect address.",
  },
  { route: "POST /dialog/oauth", state: "partial", note: "The buttons of that page." },
  {
    route: "GET /:appId/subscriptions",
    state: "supported",
    note: "For an app access token, as at Meta.",
  },
  {
    route: "POST /:appId/subscriptions",
    state: "partial",
    note: "Object whatsapp_business_account; the handshake is real; plain http is taken; include_values is ignored.",
  },
  { route: "DELETE /:appId/subscriptions", state: "supported", note: "By object, by fields, or all." },
  { route: "POST /", state: "absent", note: "Batch requests." },
  { route: "POST /:wabaId/assigned_users", state: "absent", note: "Set tasks through PATCH /_sandbox/state." },
  {
    route: "POST /:adAccountId/ads",
    state: "absent",
    note: "Ads are made through /_sandbox/seed and /_sandbox/state.",
  },
  { route: "GET /:adId/insights", state: "absent", note: "" },
];

/** What stands in for services that are not Meta's, outside the Graph API's routes. */
export const otherCoverage: readonly { what: string; state: Coverage["state"]; note: string }[] = [
  {
    what: "SMTP",
    state: "partial",
    note:
      "Takes every mail and delivers none; refusals and lost answers by recipient, on request. No encryption, login, " +
      "delivery reports or spam rules. Read it at /_sandbox/mail.",
  },
  {
    what: "Incoming webhooks",
    state: "partial",
    note: "Slack's answer (ok) at every /_sandbox/hooks/:name, or a chosen status; the blocks are not checked.",
  },
];

/** Fields of `whatsapp_business_account`; the others can be subscribed to but send nothing. */
export const webhookCoverage: readonly { field: string; state: Coverage["state"]; note: string }[] = [
  {
    field: "messages",
    state: "partial",
    note:
      "First messages after a click, of any type, with and without referral, ctwa_clid, ref, welcome_message and phone " +
      "number; batches, repeats, any order, retries for minutes instead of days. No statuses, no later messages.",
  },
  { field: "standby", state: "partial", note: "The same as messages, when clicks ask for it." },
  ...subscribableFields
    .filter((field) => field !== "messages" && field !== "standby")
    .map((field) => ({ field, state: "absent" as const, note: "" })),
];

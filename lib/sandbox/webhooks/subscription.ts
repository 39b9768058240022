/** The only object whose webhooks the sandbox sends. */
export const whatsappObject = "whatsapp_business_account";

/** One per app and object, as at Meta. */
export type Subscription = {
  appId: string;
  object: string;
  callbackUrl: string;
  fields: { name: string; version: string }[];
};

/** Fields of `whatsapp_business_account` open to subscription. The sandbox sends `messages` and `standby`. */
export const subscribableFields: readonly string[] = [
  "account_alerts",
  "account_review_update",
  "account_update",
  "business_capability_update",
  "flows",
  "history",
  "message_template_components_update",
  "message_template_quality_update",
  "message_template_status_update",
  "messages",
  "messaging_handovers",
  "phone_number_name_update",
  "phone_number_quality_update",
  "security",
  "standby",
  "smb_app_state_sync",
  "smb_message_echoes",
  "template_category_update",
  "user_preferences",
];

/** Key of `State.subscriptions`. */
export function subscriptionKey({ appId, object }: Pick<Subscription, "appId" | "object">): string {
  return `${appId}:${object}`;
}

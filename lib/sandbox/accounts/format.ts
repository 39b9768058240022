import { selectFields } from "../http/select-fields";
import type { App, Business, Person } from "../people/entity";
import type { Account, PhoneNumber, Task } from "./entity";

type Node = Record<string, unknown>;

/** Without `fields` Graph returns five of them. */
export function formatAccount(account: Account, owner: Business | undefined, fields?: string): Node {
  const node = {
    id: account.id,
    name: account.name,
    currency: account.currency,
    timezone_id: account.timezoneId,
    country: account.country,
    message_template_namespace: `${account.id}_namespace`,
    owner_business_info: owner && { id: owner.id, name: owner.name },
    account_review_status: "APPROVED",
    business_verification_status: "verified",
    ownership_type: account.clientBusinessIds.length > 0 ? "CLIENT_OWNED" : "SELF",
    status: "ACTIVE",
  };
  const defaults = ["id", "name", "currency", "timezone_id", "message_template_namespace"];
  return selectFields(node, fields, { defaults, type: "WhatsAppBusinessAccount" });
}

export function formatPhoneNumber(number: PhoneNumber, fields?: string): Node {
  const node = {
    id: number.id,
    display_phone_number: number.displayNumber,
    verified_name: number.verifiedName,
    quality_rating: number.qualityRating,
    status: number.status,
    code_verification_status: "VERIFIED",
    platform_type: "CLOUD_API",
    name_status: "APPROVED",
    messaging_limit_tier: "TIER_10K",
  };
  const defaults = [
    "verified_name",
    "code_verification_status",
    "display_phone_number",
    "quality_rating",
    "platform_type",
    "id",
  ];
  return selectFields(node, fields, { defaults, type: "WhatsAppBusinessPhoneNumber" });
}

export function formatAssignedUser(person: Person, tasks: Task[], fields?: string): Node {
  const node = {
    id: person.id,
    name: person.name,
    tasks,
    user_type: person.kind === "system" ? "SYSTEM_USER" : "BUSINESS_USER",
  };
  return selectFields(node, fields, { defaults: ["id", "name", "tasks"], type: "AssignedUser" });
}

/** Meta wraps the app in this field. */
export function formatSubscribedApp(app: App, overrideCallback?: string): Node {
  return {
    whatsapp_business_api_data: { id: app.id, name: app.name, link: app.link },
    ...(overrideCallback === undefined ? {} : { override_callback_uri: overrideCallback }),
  };
}

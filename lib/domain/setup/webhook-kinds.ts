import { type Message, type MessageKey, msg } from "../messages/message";

/** A part of a delivery in words, with Meta's name for it. */
export type WebhookKind = { words: Message; technicalName: string };

const MESSAGES: Record<string, MessageKey> = {
  text: "setup.webhookKinds.textMessage",
  image: "setup.webhookKinds.image",
  video: "setup.webhookKinds.video",
  audio: "setup.webhookKinds.audio",
  document: "setup.webhookKinds.document",
  sticker: "setup.webhookKinds.sticker",
  location: "setup.webhookKinds.location",
  contacts: "setup.webhookKinds.contactCard",
  interactive: "setup.webhookKinds.choice",
  button: "setup.webhookKinds.choice",
  order: "setup.webhookKinds.order",
  reaction: "setup.webhookKinds.reaction",
  system: "setup.webhookKinds.newIdentity",
  unsupported: "setup.webhookKinds.unsupported",
};

const STATUSES: Record<string, MessageKey> = {
  sent: "setup.webhookKinds.sent",
  delivered: "setup.webhookKinds.delivered",
  read: "setup.webhookKinds.read",
  failed: "setup.webhookKinds.failed",
};

const FIELDS: Record<string, MessageKey> = {
  message_template_status_update: "setup.webhookKinds.templateStatus",
  message_template_quality_update: "setup.webhookKinds.templateQuality",
  template_category_update: "setup.webhookKinds.templateCategory",
  message_template_components_update: "setup.webhookKinds.templateContent",
  phone_number_quality_update: "setup.webhookKinds.numberQuality",
  phone_number_name_update: "setup.webhookKinds.numberName",
  account_update: "setup.webhookKinds.account",
  account_alerts: "setup.webhookKinds.account",
  account_review_update: "setup.webhookKinds.account",
  business_capability_update: "setup.webhookKinds.account",
  security: "setup.webhookKinds.security",
  smb_message_echoes: "setup.webhookKinds.echo",
  history: "setup.webhookKinds.history",
  user_preferences: "setup.webhookKinds.preference",
  calls: "setup.webhookKinds.call",
};

const known = (table: Record<string, MessageKey>, name: string, otherwise: MessageKey): Message =>
  msg(Object.hasOwn(table, name) ? (table[name] ?? otherwise) : otherwise);

/** Takes the kinds that the receiver counts, such as `message text` or `field account_update`. */
export function webhookKind(kind: string): WebhookKind {
  const [group = "", ...rest] = kind.split(" ");
  const name = rest.join(" ");
  const message = known(MESSAGES, name, "setup.webhookKinds.otherMessage");
  if (group === "message") return { words: message, technicalName: `messages · ${name}` };
  if (group === "standby") {
    const words = msg("setup.webhookKinds.whileAgentAnswers", { what: message });
    return { words, technicalName: `standby · ${name}` };
  }
  if (group === "status") {
    const words = known(STATUSES, name, "setup.webhookKinds.otherStatus");
    return { words, technicalName: `statuses · ${name}` };
  }
  if (group === "field") return { words: known(FIELDS, name, "setup.webhookKinds.otherUpdate"), technicalName: name };
  if (kind === "value errors") return { words: msg("setup.webhookKinds.error"), technicalName: "errors" };
  if (group === "value") return { words: msg("setup.webhookKinds.unknownPart"), technicalName: name };
  if (group === "object") return { words: msg("setup.webhookKinds.notWhatsapp"), technicalName: name };
  if (group === "entry") return { words: msg("setup.webhookKinds.nothing"), technicalName: "changes: []" };
  return { words: msg("setup.webhookKinds.more"), technicalName: kind };
}

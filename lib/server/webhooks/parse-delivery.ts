import { isMessageField } from "@/lib/domain/setup/webhook-fields";
import { contactFinder, type FirstMessage, toFirstMessage } from "./first-message";
import { type IdentityChange, toIdentityChange } from "./identity-change";
import { changeValueSchema, deliverySchema, entrySchema } from "./wire-schema";

export type DeliveryPart = {
  wabaId: string;
  entries: unknown[];
  kinds: Record<string, number>;
  updateCount: number;
  starts: FirstMessage[];
  identityChanges: IdentityChange[];
};

const OBJECT = "whatsapp_business_account";
/** `standby` applies while Meta's Business Agent holds a chat. Source: Meta's webhook reference, August 2026. */
const VALUE_FIELDS = new Set(["messaging_product", "metadata", "contacts", "messages", "statuses"]);
const MOST_KINDS = 40;

/** Total: accepts any JSON and counts what it doesn't know. */
export function parseDelivery(json: unknown): DeliveryPart[] {
  const parts = new Map<string, DeliveryPart>();
  const { data } = deliverySchema.safeParse(json);
  if (!data || data.entry.length === 0) {
    const part = partOf(parts, "");
    part.entries.push(json);
    count(part, `object ${data?.object ?? "unknown"}`);
  }
  for (const raw of data?.entry ?? []) {
    if (data?.object === OBJECT) {
      readEntry(parts, raw);
      continue;
    }
    const part = partOf(parts, "");
    part.entries.push(raw);
    count(part, `object ${data?.object ?? "unknown"}`);
  }
  return [...parts.values()];
}

function readEntry(parts: Map<string, DeliveryPart>, raw: unknown) {
  const { id = "", changes = [] } = entrySchema.safeParse(raw).data ?? {};
  const part = partOf(parts, id);
  part.entries.push(raw);
  if (changes.length === 0) count(part, "entry without changes");
  for (const change of changes) readChange(part, change);
}

function readChange(part: DeliveryPart, change: { field?: string; value?: unknown } | null) {
  const value = changeValueSchema.safeParse(change?.value).data;
  if (!change || !isMessageField(change.field) || !value) return count(part, `field ${change?.field ?? "unknown"}`);
  const others = Object.keys(change.value as object).filter((name) => !VALUE_FIELDS.has(name));
  for (const name of others) count(part, `value ${name}`);
  for (const status of value.statuses) count(part, `status ${status?.status ?? "unknown"}`);
  const contactOf = contactFinder(value.contacts);
  const group = change.field === "standby" ? "standby" : "message";
  for (const message of value.messages) {
    count(part, `${group} ${message?.type ?? "unknown"}`);
    if (message?.referral && Object.values(message.referral).some((value) => value !== undefined))
      part.starts.push(toFirstMessage(message, contactOf(message)));
    const change = message && toIdentityChange(message, contactOf(message));
    if (change) part.identityChanges.push(change);
  }
}

function partOf(parts: Map<string, DeliveryPart>, wabaId: string): DeliveryPart {
  const known = parts.get(wabaId);
  if (known) return known;
  const part: DeliveryPart = { wabaId, entries: [], kinds: {}, updateCount: 0, starts: [], identityChanges: [] };
  parts.set(wabaId, part);
  return part;
}

function count(part: DeliveryPart, kind: string) {
  part.updateCount++;
  const name = kind.replace(/[^\w .-]/g, "_").slice(0, 60);
  const isRoom = Object.hasOwn(part.kinds, name) || Object.keys(part.kinds).length < MOST_KINDS;
  const key = isRoom ? name : "others";
  part.kinds[key] = (part.kinds[key] ?? 0) + 1;
}

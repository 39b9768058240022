import { type FirstMessage, toFirstMessage } from "./first-message";
import type { WireContact, WireMessage } from "./wire-schema";

/** Personal data: never stored in this form. */
export type IdentityChange = Pick<FirstMessage, "messageId" | "sentAtMs"> & { ids: string[] };

/**
 * `user_changed_number`, `user_changed_user_id`, and the older `customer_changed_number` and `customer_identity_changed`.
 * Source: Meta's webhook reference, August 2026.
 */
const CHANGED = /(changed_(number|user_id)|identity_changed)$/i;

/** Null for other messages; it doesn't matter which field holds the old id. */
export function toIdentityChange(message: WireMessage, contact: WireContact | undefined): IdentityChange | null {
  if (!isChange(message)) return null;
  const { from, from_user_id } = message;
  const named = [from, from_user_id, contact?.wa_id, contact?.user_id, ...idsIn(message), ...idsIn(message.system)];
  const ids = [...new Set(named.filter((id): id is string => Boolean(id?.trim())))];
  if (ids.length < 2) return null;
  const { messageId, sentAtMs } = toFirstMessage(message, contact);
  return { messageId, sentAtMs, ids };
}

/** Meta's oldest changes of a number have no type of their own; their new or previous id tells them. */
function isChange({ type, system, ...beside }: WireMessage): boolean {
  if (type !== "system") return type !== undefined && CHANGED.test(type);
  if (system?.type !== undefined) return CHANGED.test(system.type);
  return [beside, system].some(
    (ids) => ids?.new_wa_id ?? ids?.new_user_id ?? ids?.previous_wa_id ?? ids?.previous_user_id,
  );
}

function idsIn(part: WireMessage | WireMessage["system"]): (string | undefined)[] {
  if (!part) return [];
  const { wa_id, new_wa_id, previous_wa_id, customer, user_id, new_user_id, previous_user_id } = part;
  return [wa_id, new_wa_id, previous_wa_id, customer, user_id, new_user_id, previous_user_id];
}

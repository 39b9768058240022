import { type FirstMessage, toFirstMessage } from "./first-message";
import type { WireContact, WireMessage } from "./wire-schema";

/** Personal data: never stored in this form. */
export type IdentityChange = Pick<FirstMessage, "messageId" | "sentAtMs"> & { ids: string[] };

/** Also covers `customer_changed_number`. Source: Meta's webhook reference, August 2026. */
const CHANGED = /changed_(number|user_id)$/;

/** Null for other messages; it doesn't matter which field holds the old id. */
export function toIdentityChange(message: WireMessage, contact: WireContact | undefined): IdentityChange | null {
  const { system } = message;
  if (message.type !== "system" || !system?.type || !CHANGED.test(system.type)) return null;
  const named = [message.from, message.from_user_id, contact?.wa_id, contact?.user_id];
  const { type: _, ...told } = system;
  const ids = [...new Set([...named, ...Object.values(told)].filter((id): id is string => Boolean(id?.trim())))];
  if (ids.length < 2) return null;
  const { messageId, sentAtMs } = toFirstMessage(message, contact);
  return { messageId, sentAtMs, ids };
}

import { type FirstMessage, toFirstMessage } from "./first-message";
import type { WireContact, WireMessage } from "./wire-schema";

/** A system message that says under which ids one person is known now and was before. Never stored like this. */
export type IdentityChange = Pick<FirstMessage, "messageId" | "sentAtMs"> & { ids: string[] };

/** `user_changed_number`, `user_changed_user_id`, and the older `customer_changed_number`. Source: Meta's webhook reference, August 2026. */
const CHANGED = /changed_(number|user_id)$/;

/** Reads a change of identity, null for every other message. Which field holds the old id and which the new does not matter. */
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

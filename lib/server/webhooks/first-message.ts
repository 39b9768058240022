import { createHash } from "node:crypto";
import type { WireContact, WireMessage } from "./wire-schema";

/** Personal data: never stored in this form. */
export type FirstMessage = {
  messageId: string;
  /** Milliseconds since 1970; null if Meta's time is invalid. */
  sentAtMs: number | null;
  phone: string | null;
  userId: string | null;
  sourceType: string | null;
  sourceId: string | null;
  ref: string | null;
  clickId: string | null;
  greeting: string | null;
  type: string;
  text: string | null;
};

/** WhatsApp's own limit. */
const LONGEST_TEXT = 4096;
const PHONE = /^\+?[\d ().-]{5,}$/;
/** WhatsApp didn't exist earlier. */
const EARLIEST_MS = Date.UTC(2009, 0, 1);

/** Requires no number: since 2026 a business-scoped id may replace it. */
export function toFirstMessage(message: WireMessage, contact: WireContact | undefined): FirstMessage {
  const { referral } = message;
  const ids = [message.from, message.from_user_id, contact?.wa_id, contact?.user_id].filter((id) => id?.trim());
  return {
    messageId: message.id || madeUpId(message),
    sentAtMs: toMs(message.timestamp),
    phone: ids.find((id) => id !== undefined && PHONE.test(id)) ?? null,
    userId: [message.from_user_id, contact?.user_id, ...ids].find((id) => id?.trim() && !PHONE.test(id)) ?? null,
    sourceType: referral?.source_type?.toLowerCase() ?? null,
    sourceId: referral?.source_id || null,
    ref: referral?.ref || null,
    clickId: referral?.ctwa_clid || null,
    greeting: referral?.welcome_message?.text ?? null,
    type: message.type ?? "unknown",
    text:
      message.type === "text" || message.type === undefined
        ? (message.text?.body?.slice(0, LONGEST_TEXT) ?? null)
        : null,
  };
}

/** A lone contact counts as the sender even without a common id. */
export function contactFinder(contacts: readonly (WireContact | null)[]) {
  const known = contacts.filter((contact) => contact !== null);
  const byId = new Map<string, WireContact>();
  for (const contact of known)
    for (const id of [contact.wa_id, contact.user_id]) if (id && !byId.has(id)) byId.set(id, contact);
  const lone = known.length === 1 ? known[0] : undefined;
  return ({ from = "", from_user_id = "" }: WireMessage) => byId.get(from) ?? byId.get(from_user_id) ?? lone;
}

/** A message without an id still counts once, keyed by its content. */
function madeUpId(message: WireMessage): string {
  return `sha256:${createHash("sha256").update(JSON.stringify(message)).digest("hex")}`;
}

function toMs(timestamp: string | number | undefined): number | null {
  const seconds = Number(timestamp ?? Number.NaN);
  const ms = seconds > 100_000_000_000 ? seconds : seconds * 1000;
  return Number.isFinite(ms) && ms >= EARLIEST_MS && ms < 8.64e15 ? Math.trunc(ms) : null;
}

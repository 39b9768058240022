import { createHash } from "node:crypto";
import type { WireContact, WireMessage } from "./wire-schema";

/** A message that came with a referral, as Meta sent it: it holds personal data and is never stored like this. */
export type FirstMessage = {
  messageId: string;
  /** Milliseconds since 1970, null where Meta's time cannot be. */
  sentAtMs: number | null;
  /** The phone number, where there is one; and the business-scoped user id. Either may be missing, or both. */
  phone: string | null;
  userId: string | null;
  sourceType: string | null;
  sourceId: string | null;
  ref: string | null;
  clickId: string | null;
  greeting: string | null;
  type: string;
  /** Null when it is not a text message. */
  text: string | null;
};

/** WhatsApp's own bound; a prefilled message and an ice breaker are far shorter. */
const LONGEST_TEXT = 4096;
const PHONE = /^\+?[\d ().-]{5,}$/;
/** WhatsApp did not exist before; an earlier time is a mistake. */
const EARLIEST_MS = Date.UTC(2009, 0, 1);

/** Reads one message. A number is required nowhere: since 2026 a business-scoped id may stand in its place. */
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

/** Finds the contact that names a message's sender; a lone contact without any id in common is the sender too. */
export function contactFinder(contacts: readonly (WireContact | null)[]) {
  const known = contacts.filter((contact) => contact !== null);
  const byId = new Map<string, WireContact>();
  for (const contact of known)
    for (const id of [contact.wa_id, contact.user_id]) if (id && !byId.has(id)) byId.set(id, contact);
  const lone = known.length === 1 ? known[0] : undefined;
  return ({ from = "", from_user_id = "" }: WireMessage) => byId.get(from) ?? byId.get(from_user_id) ?? lone;
}

/** A message without an id still counts once: what it says stands for it. */
function madeUpId(message: WireMessage): string {
  return `sha256:${createHash("sha256").update(JSON.stringify(message)).digest("hex")}`;
}

function toMs(timestamp: string | number | undefined): number | null {
  const seconds = Number(timestamp ?? Number.NaN);
  const ms = seconds > 100_000_000_000 ? seconds : seconds * 1000;
  return Number.isFinite(ms) && ms >= EARLIEST_MS && ms < 8.64e15 ? Math.trunc(ms) : null;
}

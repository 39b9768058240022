import { attribute } from "@/lib/domain/results/attribute";
import { comparableText } from "@/lib/domain/results/comparable-text";
import { DAY_MS } from "@/lib/domain/time/durations";
import { accountDay } from "../../results/account-day";
import type { ConversationsTable } from "../../store/conversation-tables";
import type { FirstMessage } from "../first-message";
import { keyedHash } from "../privacy/keyed-hash";
import { maskPersonal } from "../privacy/mask-personal";
import { personId } from "../privacy/person-id";
import type { AccountContext } from "./account-context";

/** Clocks differ, but a message from further in the future has a wrong time. */
const LEAD_MS = DAY_MS;
const LAST_DIGITS = 3;

/** Identifying data ends here, in keyed hashes. */
export function toConversation(
  message: FirstMessage,
  account: AccountContext,
  { deliveryId, receivedAt }: { deliveryId: string; receivedAt: Date },
): ConversationsTable {
  const { key, timeZone, words, wabaId } = account;
  const { sentAtMs, phone, userId, sourceType, sourceId, text } = message;
  const isPossible = sentAtMs !== null && sentAtMs <= receivedAt.getTime() + LEAD_MS;
  const ms = isPossible ? sentAtMs : receivedAt.getTime();
  const at = new Date(ms).toISOString();
  const keyOf = (words: string) => keyedHash(key, "text", comparableText(words));
  const person = phone ?? userId;
  // A post's id is not an ad's; without a type, try it as an ad's.
  const adId = sourceType === null || sourceType === "ad" ? sourceId : null;
  const greetingKey = message.greeting === null ? null : keyOf(message.greeting);
  const first = text === null ? null : { key: keyOf(text), text: comparableText(text) };
  const { method, certainty, sequenceId, versionId, opening, iceBreaker } = attribute(
    { at, ref: message.ref, adId, greetingKey, first },
    words,
  );
  const isTyped = opening === "edited" || opening === "other";
  return {
    waba_id: wabaId,
    message_key: keyedHash(key, "message", message.messageId),
    at,
    received_at: receivedAt.toISOString(),
    day: accountDay(ms, timeZone),
    delivery_id: deliveryId,
    person_key: person && keyedHash(key, "person", personId(person)),
    user_key: userId && keyedHash(key, "person", personId(userId)),
    last_digits: account.keepLastDigits && phone ? personId(phone).slice(-LAST_DIGITS) : null,
    source_type: sourceType?.slice(0, 40) ?? null,
    source_id: sourceId,
    ad_id: adId,
    ref: message.ref,
    ctwa_clid: message.clickId,
    greeting_key: greetingKey,
    message_type: message.type.slice(0, 40),
    first_text: isTyped && account.keepTexts && text !== null ? maskPersonal(text) : null,
    first_text_key: first?.key ?? null,
    method,
    certainty,
    sequence_id: sequenceId,
    version_id: versionId,
    opening,
    ice_breaker: iceBreaker,
  };
}

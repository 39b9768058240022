import type { SequenceMessage, SequenceWords } from "./schema";

/** Turns a stored name and message into what the form holds. Ice breakers keep their unknown fields. */
export function toWords(name: string, message: SequenceMessage): SequenceWords {
  return {
    name,
    text: message.text,
    autofill: message.autofill_message?.content ?? "",
    iceBreakers: (message.ice_breakers ?? []).map((iceBreaker) => ({ ...iceBreaker })),
  };
}

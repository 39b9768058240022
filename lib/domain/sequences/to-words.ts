import type { SequenceMessage, SequenceWords } from "./schema";

export function toWords(name: string, message: SequenceMessage): SequenceWords {
  return {
    name,
    text: message.text,
    autofill: message.autofill_message?.content ?? "",
    iceBreakers: (message.ice_breakers ?? []).map((iceBreaker) => ({ ...iceBreaker })),
  };
}

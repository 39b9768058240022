import type { SequenceMessage, SequenceWords } from "./schema";

/** Keeps `base`'s unknown fields; omits empty optional parts. */
export function toMessage(words: SequenceWords, base?: SequenceMessage | null): SequenceMessage {
  const { autofill_message: baseAutofill, ice_breakers: _, ...rest } = base ?? { text: "" };
  return {
    ...rest,
    text: words.text.replaceAll("\r\n", "\n"),
    ...(words.autofill === "" ? {} : { autofill_message: { ...baseAutofill, content: words.autofill } }),
    ...(words.iceBreakers.length === 0
      ? {}
      : { ice_breakers: words.iceBreakers.map((iceBreaker) => ({ ...iceBreaker })) }),
  };
}

import type { SequenceMessage, SequenceWords } from "./schema";

/**
 * Turns the form's words into the wire message. `base` is the live message being edited: its unknown fields are
 * carried over. An empty prefilled message or list of ice breakers is left out rather than sent empty.
 */
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

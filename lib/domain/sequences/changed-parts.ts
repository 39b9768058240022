import { canonicalContent } from "./canonical-content";
import type { SequenceMessage, SequenceWords } from "./schema";
import { toMessage } from "./to-message";

export type ChangedParts = { name?: string; message?: SequenceMessage };

/** Sends a changed message whole, with `base`'s unknown fields. */
export function changedParts(
  base: { name: string; message: SequenceMessage | null },
  words: SequenceWords,
): ChangedParts {
  const message = toMessage(words, base.message);
  const sameMessage = canonicalContent("", message) === canonicalContent("", base.message);
  return { ...(words.name === base.name ? {} : { name: words.name }), ...(sameMessage ? {} : { message }) };
}

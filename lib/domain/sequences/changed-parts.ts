import { canonicalContent } from "./canonical-content";
import type { SequenceMessage, SequenceWords } from "./schema";
import { toMessage } from "./to-message";

export type ChangedParts = { name?: string; message?: SequenceMessage };

/**
 * What an update has to send: only the parts that differ from `base`, the state the form started from. Empty when
 * nothing changed. A changed message is sent whole, with the unknown fields that `base` holds.
 */
export function changedParts(
  base: { name: string; message: SequenceMessage | null },
  words: SequenceWords,
): ChangedParts {
  const message = toMessage(words, base.message);
  const sameMessage = canonicalContent("", message) === canonicalContent("", base.message);
  return { ...(words.name === base.name ? {} : { name: words.name }), ...(sameMessage ? {} : { message }) };
}

import type { SequenceMessage, SequenceWords } from "@/lib/sequences/schema";
import { toMessage } from "@/lib/sequences/to-message";
import { toWords } from "@/lib/sequences/to-words";
import { canonicalJson } from "./canonical-json";

export type SequenceBase = { name: string; message: SequenceMessage | null };
export type ChangedParts = { name?: string; message?: SequenceMessage };

/**
 * Which of the two parts of a sequence the words change. Compared after the same passage through the form, so that
 * what the form alone would tidy (an empty list, line ends) does not count as a change.
 */
export function changeOf(base: SequenceBase, words: SequenceWords): ChangedParts {
  const message = toMessage(words, base.message);
  const before = base.message && toMessage(toWords(base.name, base.message), base.message);
  return {
    ...(words.name !== base.name && { name: words.name }),
    ...(canonicalJson(message) !== canonicalJson(before) && { message }),
  };
}

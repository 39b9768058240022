import type { Sequence, SequenceMessage, SequenceWords } from "./schema";
import { toWords } from "./to-words";

/** The live name and message that an edit starts from: what the server compares with before it writes. */
export type SequenceBase = { name: string; message: SequenceMessage | null };

export function baseOf(sequence: Sequence): SequenceBase {
  return { name: sequence.name, message: sequence.message };
}

/** The base as the form holds it; an unreadable message starts empty. */
export function wordsOf(base: SequenceBase): SequenceWords {
  return toWords(base.name, base.message ?? { text: "" });
}

import type { Sequence, SequenceMessage, SequenceWords } from "./schema";
import { toWords } from "./to-words";

/** The server compares it with the live state before writing. */
export type SequenceBase = { name: string; message: SequenceMessage | null };

export function baseOf(sequence: Sequence): SequenceBase {
  return { name: sequence.name, message: sequence.message };
}

export function wordsOf(base: SequenceBase): SequenceWords {
  return toWords(base.name, base.message ?? { text: "" });
}

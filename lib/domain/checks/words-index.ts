import type { Sequence } from "../sequences/schema";
import { comparable } from "./comparable";

/** `text:` and `name:` keys → the first sequences of an account that have them. */
type WordsIndex = ReadonlyMap<string, readonly Sequence[]>;

/** One may be the sequence that is being edited, so a second is worth knowing; more are not. */
const MAX_KEPT = 2;

const known = new WeakMap<readonly Sequence[], WordsIndex>();

/** Who of the account uses which words, made once for each list. */
export function wordsIndex(sequences: readonly Sequence[]): WordsIndex {
  const made = known.get(sequences);
  if (made) return made;
  for (const _ of prepareWordsIndex(sequences));
  return known.get(sequences) ?? new Map();
}

/** The same in steps of one sequence: ten thousand of them must not cost anybody a keystroke. Once run out, the index is known. */
export function* prepareWordsIndex(sequences: readonly Sequence[]): Generator<void> {
  const index = new Map<string, Sequence[]>();
  const add = (key: string, sequence: Sequence) => {
    const kept = index.get(key);
    if (!kept) index.set(key, [sequence]);
    else if (kept.length < MAX_KEPT) kept.push(sequence);
  };
  for (const sequence of sequences) {
    const { message } = sequence;
    const texts = [
      message?.autofill_message?.content ?? "",
      ...(message?.ice_breakers ?? []).map(({ title }) => title),
    ];
    for (const key of new Set(texts.map(comparable))) if (key) add(`text:${key}`, sequence);
    add(`name:${sequence.name.trim().toLowerCase()}`, sequence);
    yield;
  }
  known.set(sequences, index);
}

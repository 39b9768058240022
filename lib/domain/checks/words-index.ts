import type { Sequence } from "../sequences/schema";
import { comparable } from "./comparable";

type WordsIndex = ReadonlyMap<string, readonly Sequence[]>;

/** One may be the edited sequence; a third isn't needed. */
const MAX_KEPT = 2;

const known = new WeakMap<readonly Sequence[], WordsIndex>();

export function wordsIndex(sequences: readonly Sequence[]): WordsIndex {
  const made = known.get(sequences);
  if (made) return made;
  for (const _ of prepareWordsIndex(sequences));
  return known.get(sequences) ?? new Map();
}

/** Yields per sequence, so ten thousand don't block a keystroke; completing it fills the cache. */
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

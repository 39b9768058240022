import type { SequenceStore } from "../../sequences/sequence-store";
import { toSequence } from "../../sequences/to-sequence";
import type { DemoSequence } from "../demo-business";
import { toSeedRow } from "../load-demo";
import type { DemoHistory } from "./stream";

const dayMs = 24 * 60 * 60_000;
const earlierDaysAgo = 120;

/** A sequence that said something else once: what it says now, and what it said. */
type Change = { now: DemoSequence; earlier: string };

/**
 * Puts the earlier words of an account back, so that an application that reads it now knows both versions once
 * `sayNow` has changed them. A sequence that somebody edited is left alone.
 */
export function sayEarlier(collection: SequenceStore, history: DemoHistory, sequences: readonly DemoSequence[]): void {
  for (const { now, earlier } of changesOf(history, sequences)) {
    const there = collection.all().find(({ name }) => name === now.name);
    if (there?.message !== toSequence(toSeedRow(now)).message) continue;
    collection.put({ ...there, message: earlier, updatedAt: Date.now() - earlierDaysAgo * dayMs });
  }
}

/** What became of them, with the date of then. Doing it twice is doing it once. */
export function sayNow(collection: SequenceStore, history: DemoHistory, sequences: readonly DemoSequence[]): void {
  for (const { now, earlier } of changesOf(history, sequences)) {
    const there = collection.all().find(({ name, message }) => name === now.name && message === earlier);
    const { message, updatedAt } = toSequence(toSeedRow(now));
    if (there) collection.put({ ...there, message, updatedAt });
  }
}

function changesOf({ streams }: DemoHistory, sequences: readonly DemoSequence[]): Change[] {
  return streams.flatMap(({ sequence, words }) => {
    const now = sequences.find(({ name }) => name === sequence);
    return now && words ? [{ now, earlier: JSON.stringify(words) }] : [];
  });
}

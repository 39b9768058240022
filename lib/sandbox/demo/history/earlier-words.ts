import { DAY_MS } from "@/lib/domain/time/durations";
import type { SequenceStore } from "../../sequences/sequence-store";
import { toSequence } from "../../sequences/to-sequence";
import type { DemoSequence } from "../demo-business";
import { toSeedRow } from "../load-demo";
import type { DemoHistory } from "./stream";

const earlierDaysAgo = 120;

/** A sequence with its earlier words. */
type Change = { now: DemoSequence; earlier: string };

/** Restores earlier words, so that an application reads both versions after `sayNow`. Skips edited sequences. */
export function sayEarlier(collection: SequenceStore, history: DemoHistory, sequences: readonly DemoSequence[]): void {
  for (const { now, earlier } of changesOf(history, sequences)) {
    const there = collection.all().find(({ name }) => name === now.name);
    if (there?.message !== toSequence(toSeedRow(now)).message) continue;
    collection.put({ ...there, message: earlier, updatedAt: Date.now() - earlierDaysAgo * DAY_MS });
  }
}

/** Restores today's words with the date of the change. Idempotent. */
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

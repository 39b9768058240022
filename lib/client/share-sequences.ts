import type { Sequence } from "@/lib/sequences/schema";

/** The new rows, with the known object in place of each row that did not change. No new rows: the known ones stand. */
export function shareSequences(known: Sequence[] | null | undefined, next: Sequence[] | null): Sequence[] {
  if (!next) return known ?? [];
  if (!known) return next;
  const byId = new Map(known.map((sequence) => [sequence.id, sequence]));
  return next.map((sequence) => {
    const before = byId.get(sequence.id);
    return before && JSON.stringify(before) === JSON.stringify(sequence) ? before : sequence;
  });
}

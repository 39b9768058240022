import type { SequenceEntity } from "../sequences/entity";
import { SequenceShelf } from "../sequences/shelf";
import type { State } from "./state";

/** Key of `State.shelves`. */
export function shelfKey(wabaId: string, appId: string): string {
  return `${wabaId}:${appId}`;
}

/** The sequences that an app has on an account; an empty shelf is made on first use. */
export function shelfOf(state: State, wabaId: string, appId: string): SequenceShelf {
  const key = shelfKey(wabaId, appId);
  const shelf = state.shelves.get(key) ?? new SequenceShelf(wabaId, appId);
  state.shelves.set(key, shelf);
  return shelf;
}

/** Finds a sequence by its id alone, as the node read needs it. */
export function findSequence(
  state: State,
  sequenceId: string,
): { shelf: SequenceShelf; sequence: SequenceEntity } | null {
  for (const shelf of state.shelves.values()) {
    const sequence = shelf.get(sequenceId);
    if (sequence) return { shelf, sequence };
  }
  return null;
}

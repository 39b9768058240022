import type { SequenceEntity } from "../sequences/entity";
import { SequenceStore } from "../sequences/sequence-store";
import type { State } from "./state";

/** Key of `State.shelves`. */
export function collectionKey(wabaId: string, appId: string): string {
  return `${wabaId}:${appId}`;
}

/** The sequences that an app has on an account; an empty shelf is made on first use. */
export function collectionOf(state: State, wabaId: string, appId: string): SequenceStore {
  const key = collectionKey(wabaId, appId);
  const collection = state.shelves.get(key) ?? new SequenceStore(wabaId, appId);
  state.shelves.set(key, collection);
  return collection;
}

/** Finds a sequence by its id alone, as the node read needs it. */
export function findSequence(
  state: State,
  sequenceId: string,
): { collection: SequenceStore; sequence: SequenceEntity } | null {
  for (const collection of state.shelves.values()) {
    const sequence = collection.get(sequenceId);
    if (sequence) return { collection, sequence };
  }
  return null;
}

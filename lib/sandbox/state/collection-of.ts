import type { SequenceEntity } from "../sequences/entity";
import { SequenceStore } from "../sequences/sequence-store";
import type { State } from "./state";

export function collectionKey(wabaId: string, appId: string): string {
  return `${wabaId}:${appId}`;
}

/** Creates an empty store on first use. */
export function collectionOf(state: State, wabaId: string, appId: string): SequenceStore {
  const key = collectionKey(wabaId, appId);
  const collection = state.shelves.get(key) ?? new SequenceStore(wabaId, appId);
  state.shelves.set(key, collection);
  return collection;
}

/** By id alone, for reads of the node. */
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

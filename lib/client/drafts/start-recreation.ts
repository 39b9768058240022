import type { Sequence, SequenceMessage } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import type { DraftPlace } from "./local-drafts";
import { startCopy } from "./start-copy";

/** A sequence whose last words can be read. */
export type Recreatable = Pick<Sequence, "name"> & { message: SequenceMessage };

/** Begins a new draft with the name and last words of a deleted sequence and returns where it is written on. */
export function startRecreation(of: Omit<DraftPlace, "draftId">, { name, message }: Recreatable): Promise<string> {
  return startCopy(of, { words: toWords(name, message), base: { name, message }, language: null });
}

import type { Sequence, SequenceMessage } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import type { DraftPlace } from "./local-drafts";
import { startCopy } from "./start-copy";

export type Recreatable = Pick<Sequence, "name"> & { message: SequenceMessage };

export function startRecreation(of: Omit<DraftPlace, "draftId">, { name, message }: Recreatable): Promise<string> {
  return startCopy(of, { words: toWords(name, message), base: { name, message }, language: null });
}

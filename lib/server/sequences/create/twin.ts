import type { Sequence } from "@/lib/domain/sequences/schema";
import { wordsHash } from "./pending-create";

/** Whether a sequence has the words of this hash; one that cannot be read may have them if its name allows it. */
export function mayBeTwin(sequence: Sequence, name: string, hash: string): boolean {
  if (sequence.message === null) return ["", name.trim()].includes(sequence.name.trim());
  return wordsHash(sequence) === hash;
}

import type { Sequence } from "@/lib/domain/sequences/schema";
import { wordsHash } from "./pending-create";

export function mayBeTwin(sequence: Sequence, name: string, hash: string): boolean {
  if (sequence.message === null) return ["", name.trim()].includes(sequence.name.trim());
  return wordsHash(sequence) === hash;
}

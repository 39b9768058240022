import { readMemory, writeMemory } from "../browser/browser-memory";

const maxKept = 8;
const keyOf = (wabaId: string) => `overture.recent.${wabaId}`;

/** Ids of the sequences that were opened last in this browser, the latest first. Some may be deleted by now. */
export function recentSequences(wabaId: string): string[] {
  const kept = readMemory(keyOf(wabaId));
  return kept ? kept.split(" ").slice(0, maxKept) : [];
}

export function rememberSequence(wabaId: string, sequenceId: string): void {
  const others = recentSequences(wabaId).filter((id) => id !== sequenceId);
  writeMemory(keyOf(wabaId), [sequenceId, ...others].slice(0, maxKept).join(" "));
}

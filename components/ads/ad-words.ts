import type { AdRow } from "@/lib/domain/ads/ad-row";
import type { Sequence, SequenceWords } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";

/** Null if the ad has no greeting or the greeting is unknown. */
export function adWords({ greeting }: AdRow, sequence: Sequence | undefined): SequenceWords | null {
  if (greeting.kind === "own") return greeting.words;
  return greeting.kind === "sequence" && sequence?.message ? toWords(sequence.name, sequence.message) : null;
}

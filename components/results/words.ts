import type { Certainty } from "@/lib/domain/results/attribution-method";
import type { Measure } from "@/lib/domain/results/compare-tallies";
import type { Opening } from "@/lib/domain/results/opening";

/** How conversations begin, in a marketer's words. */
export const openingWords: Record<Opening, string> = {
  "as-is": "Prefilled message sent",
  edited: "Prefilled message edited",
  "ice-breaker": "Ice breaker tapped",
  other: "Own message",
  "not-text": "Picture, voice or other",
};

export const certaintyWords: Record<Certainty, string> = { sure: "Confirmed", likely: "Likely", unknown: "Unknown" };

/** What makes a conversation's sequence so sure, or not. */
export const certaintyReasons: Record<Certainty, string> = {
  sure: "Meta reported the sequence, its ad or its greeting.",
  likely: "The first message matches only one sequence.",
  unknown: "The sequence couldn't be determined.",
};

export const measureWords: Record<Measure, string> = { offered: "Used a suggested reply", ...openingWords };

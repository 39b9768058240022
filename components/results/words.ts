import type { Certainty } from "@/lib/domain/results/attribution-method";
import type { Measure } from "@/lib/domain/results/compare-tallies";
import type { Opening } from "@/lib/domain/results/opening";

/** How conversations begin, in a marketer's words. */
export const openingWords: Record<Opening, string> = {
  "as-is": "Prefilled message kept",
  edited: "Prefilled message edited",
  "ice-breaker": "Ice breaker tapped",
  other: "Own words instead",
  "not-text": "Picture, voice or other",
};

export const certaintyWords: Record<Certainty, string> = { sure: "Sure", likely: "Likely", unknown: "Not known" };

/** What makes a conversation's sequence so sure, or not. */
export const certaintyReasons: Record<Certainty, string> = {
  sure: "Meta named the sequence, its ad, or its very greeting.",
  likely: "The customer's first words are those of one sequence only.",
  unknown: "Nothing told which sequence greeted.",
};

export const measureWords: Record<Measure, string> = { offered: "Used what you offered", ...openingWords };

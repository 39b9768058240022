import type { Certainty } from "@/lib/sequences/results/attribution-method";
import type { Opening } from "@/lib/sequences/results/opening";
import type { TallyColumn } from "../store/result-tables";

/** The column that counts conversations of this certainty and opening. Without a sequence a text is always `other`. */
export function tallyColumn(certainty: Certainty, opening: Opening): TallyColumn {
  if (certainty === "unknown") return opening === "not-text" ? "unknown_not_text" : "unknown_other";
  return `${certainty}_${underscored[opening]}`;
}

const underscored = {
  "as-is": "as_is",
  edited: "edited",
  "ice-breaker": "ice_breaker",
  other: "other",
  "not-text": "not_text",
} as const satisfies Record<Opening, string>;

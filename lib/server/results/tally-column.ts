import type { Certainty } from "@/lib/domain/results/attribution-method";
import type { Opening } from "@/lib/domain/results/opening";
import type { TallyColumn } from "../store/result-tables";

type Counted = { certainty: Certainty; opening: Opening };

export const tallyParts: readonly ({ column: TallyColumn } & Counted)[] = [
  { column: "sure_as_is", certainty: "sure", opening: "as-is" },
  { column: "sure_edited", certainty: "sure", opening: "edited" },
  { column: "sure_ice_breaker", certainty: "sure", opening: "ice-breaker" },
  { column: "sure_other", certainty: "sure", opening: "other" },
  { column: "sure_not_text", certainty: "sure", opening: "not-text" },
  { column: "likely_as_is", certainty: "likely", opening: "as-is" },
  { column: "likely_edited", certainty: "likely", opening: "edited" },
  { column: "likely_ice_breaker", certainty: "likely", opening: "ice-breaker" },
  { column: "likely_other", certainty: "likely", opening: "other" },
  { column: "likely_not_text", certainty: "likely", opening: "not-text" },
  { column: "unknown_other", certainty: "unknown", opening: "other" },
  { column: "unknown_not_text", certainty: "unknown", opening: "not-text" },
];

const columnOf = new Map(tallyParts.map(({ column, certainty, opening }) => [`${certainty} ${opening}`, column]));

export function tallyColumn(certainty: Certainty, opening: Opening): TallyColumn {
  return columnOf.get(`${certainty} ${opening}`) ?? "unknown_other";
}

import type { Tally } from "./results";

export function noTally(): Tally {
  return {
    count: 0,
    openings: { "as-is": 0, edited: 0, "ice-breaker": 0, other: 0, "not-text": 0 },
    certainty: { sure: 0, likely: 0, unknown: 0 },
  };
}

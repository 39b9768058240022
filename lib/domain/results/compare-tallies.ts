import { type Counted, compareShares, type ShareComparison } from "./compare-shares";
import { type Opening, openings } from "./opening";
import type { Tally } from "./results";

/** What two sides are compared by: the share of each way to begin, and of all that used something that was offered. */
export type Measure = "offered" | Opening;

export type MeasureComparison = { measure: Measure; first: Counted; second: Counted } & ShareComparison;

const offered: readonly Opening[] = ["as-is", "edited", "ice-breaker"];

/**
 * Compares how conversations of two sides began. The numbers of conversations themselves are not compared: they follow what
 * is spent on the ads, not the words.
 */
export function compareTallies(first: Tally, second: Tally): MeasureComparison[] {
  const measures: Measure[] = ["offered", ...openings];
  return measures.map((measure) => {
    const [one, other] = [counted(first, measure), counted(second, measure)];
    return { measure, first: one, second: other, ...compareShares(one, other) };
  });
}

function counted({ openings: by, count }: Tally, measure: Measure): Counted {
  const hits = measure === "offered" ? offered.reduce((sum, opening) => sum + by[opening], 0) : by[measure];
  return { hits, of: count };
}

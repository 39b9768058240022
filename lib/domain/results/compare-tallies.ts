import { type Counted, compareShares, type ShareComparison } from "./compare-shares";
import { type Opening, openings } from "./opening";
import type { Tally } from "./results";

export type Measure = "offered" | Opening;

export type MeasureComparison = { measure: Measure; first: Counted; second: Counted } & ShareComparison;

const offered: readonly Opening[] = ["as-is", "edited", "ice-breaker"];

/** Ignores totals: they follow ad spend, not words. */
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

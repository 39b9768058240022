import { type Interval, shareInterval } from "./share-interval";

export type Counted = { hits: number; of: number };

/**
 * `too-few`: nothing may be said yet. `unclear`: enough were counted, but the true difference may be none. Otherwise the
 * side whose true share is the higher one.
 */
export type Verdict = "too-few" | "unclear" | "first" | "second";

/** The first share less the second, from -1 to 1. */
export type ShareComparison = { difference: number; interval: Interval; verdict: Verdict };

/** Below this the shares of a handful of people are told as numbers only: an interval of half the scale helps nobody. */
export const fewestToTell = 30;

/**
 * Compares two shares by Newcombe's hybrid score interval of their difference (Newcombe 1998, method 10), at 95 %. It is
 * built from the two Wilson intervals and so holds for small counts and shares near an end too.
 */
export function compareShares(first: Counted, second: Counted): ShareComparison {
  if (first.of <= 0 || second.of <= 0) return { difference: 0, interval: { low: -1, high: 1 }, verdict: "too-few" };
  const [one, other] = [first.hits / first.of, second.hits / second.of];
  const [oneRange, otherRange] = [shareInterval(first.hits, first.of), shareInterval(second.hits, second.of)];
  const difference = one - other;
  const interval = {
    low: Math.max(-1, difference - Math.hypot(one - oneRange.low, otherRange.high - other)),
    high: Math.min(1, difference + Math.hypot(oneRange.high - one, other - otherRange.low)),
  };
  return { difference, interval, verdict: judge(first, second, interval) };
}

function judge(first: Counted, second: Counted, { low, high }: Interval): Verdict {
  if (first.of < fewestToTell || second.of < fewestToTell) return "too-few";
  if (low > 0) return "first";
  return high < 0 ? "second" : "unclear";
}

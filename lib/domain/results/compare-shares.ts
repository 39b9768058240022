import { type Interval, shareInterval } from "./share-interval";

export type Counted = { hits: number; of: number };

/** `unclear`: the true difference may be none. */
export type Verdict = "too-few" | "unclear" | "first" | "second";

/** First minus second, −1 to 1. */
export type ShareComparison = { difference: number; interval: Interval; verdict: Verdict };

/** Smaller samples get no verdict: the interval would be too wide. */
export const fewestToTell = 30;

/** Newcombe's hybrid score interval at 95 % (Newcombe 1998, method 10); holds for small counts. */
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

import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { compareShares, fewestToTell } from "@/lib/domain/results/compare-shares";
import { shareInterval } from "@/lib/domain/results/share-interval";

const counted = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([of, part]) => ({ of, hits: Math.round(of * part) }));

test("the interval of a share agrees with the published examples", () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857–872: the score method (3) of his tables.
  const published = [
    { hits: 81, of: 263, low: 0.2553, high: 0.3662 },
    { hits: 15, of: 148, low: 0.0624, high: 0.1605 },
    { hits: 0, of: 20, low: 0, high: 0.1611 },
    { hits: 1, of: 29, low: 0.0061, high: 0.1718 },
  ];
  for (const { hits, of, low, high } of published) {
    const interval = shareInterval(hits, of);
    expect(interval.low, `${hits} of ${of}`).toBeCloseTo(low, 4);
    expect(interval.high, `${hits} of ${of}`).toBeCloseTo(high, 4);
  }
});

test("the interval of a difference agrees with the published examples", () => {
  // Newcombe, Statistics in Medicine 17 (1998), 873–890: method 10 of his table II.
  const published = [
    { first: [56, 70], second: [48, 80], low: 0.0524, high: 0.3339 },
    { first: [9, 10], second: [3, 10], low: 0.1705, high: 0.809 },
    { first: [6, 7], second: [2, 7], low: 0.0582, high: 0.8062 },
    { first: [5, 56], second: [0, 29], low: -0.0381, high: 0.1926 },
    { first: [0, 10], second: [0, 20], low: -0.1611, high: 0.2775 },
    { first: [10, 10], second: [0, 10], low: 0.6075, high: 1 },
  ] as const;
  for (const { first, second, low, high } of published) {
    const { interval } = compareShares({ hits: first[0], of: first[1] }, { hits: second[0], of: second[1] });
    expect(interval.low, `${first} against ${second}`).toBeCloseTo(low, 4);
    expect(interval.high, `${first} against ${second}`).toBeCloseTo(high, 4);
  }
});

test("a share lies in its own interval, which lies between none and all, whatever was counted", () => {
  fc.assert(
    fc.property(counted, ({ hits, of }) => {
      const { low, high } = shareInterval(hits, of);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(hits / of);
      expect(high).toBeGreaterThanOrEqual(hits / of);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test("a comparison of swapped sides is the exact opposite", () => {
  fc.assert(
    fc.property(counted, counted, (first, second) => {
      const [there, back] = [compareShares(first, second), compareShares(second, first)];
      expect(back.difference).toBeCloseTo(-there.difference, 9);
      expect(back.interval.low).toBeCloseTo(-there.interval.high, 9);
      expect(back.interval.high).toBeCloseTo(-there.interval.low, 9);
      const turned = { "too-few": "too-few", unclear: "unclear", first: "second", second: "first" } as const;
      expect(back.verdict).toBe(turned[there.verdict]);
    }),
  );
});

test("not enough data is said, however large the difference looks", () => {
  const of = fewestToTell - 1;
  expect(compareShares({ hits: of, of }, { hits: 0, of: 10_000 }).verdict).toBe("too-few");
  expect(compareShares({ hits: 0, of: 0 }, { hits: 5, of: 50 })).toEqual({
    difference: 0,
    interval: { low: -1, high: 1 },
    verdict: "too-few",
  });
});

test("a difference is claimed only where the interval leaves no other way", () => {
  expect(compareShares({ hits: 60, of: 100 }, { hits: 50, of: 100 }).verdict).toBe("unclear");
  expect(compareShares({ hits: 600, of: 1000 }, { hits: 500, of: 1000 }).verdict).toBe("first");
  expect(compareShares({ hits: 500, of: 1000 }, { hits: 600, of: 1000 }).verdict).toBe("second");
});

test("equal sequences are called different about once in twenty looks, not more", () => {
  // Checks the 95 % coverage against simulated, seeded coin throws instead of the formula.
  let seed = 20_261_122;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const throwCoins = (of: number) => ({
    of,
    hits: Array.from({ length: of }, random).filter((at) => at < 0.35).length,
  });
  const looks = 4000;
  const wrong = Array.from({ length: looks }, () => compareShares(throwCoins(60), throwCoins(90)).verdict).filter(
    (verdict) => verdict === "first" || verdict === "second",
  ).length;
  expect(wrong / looks).toBeGreaterThan(0.02);
  expect(wrong / looks).toBeLessThan(0.06);
});

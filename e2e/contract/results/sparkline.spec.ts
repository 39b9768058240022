import { expect, test } from "@playwright/test";
import { sparkPath, startedQuery } from "@/lib/client/results/started-query";

/** The points of each unbroken line. */
const lines = (path: string) =>
  path
    .split("M")
    .slice(1)
    .map((line) => line.split("L").map((point) => point.split(" ").map(Number)));

test("a week is drawn day by day, and the day that isn't over is dashed", () => {
  const [finished, ...dashes] = lines(sparkPath([0, 1, 2, 3, 4, 5, 0], true));
  expect(finished?.map(([x]) => x)).toEqual([0, 16.7, 33.3, 50, 66.7, 83.3]);
  expect(finished?.map(([, y]) => y)).toEqual([19, 15.4, 11.8, 8.2, 4.6, 1]);
  expect(dashes.length).toBeGreaterThan(1);
  expect(dashes.flat().every(([x = 0]) => x > 83.3)).toBe(true);
  expect(dashes.at(-1)?.at(-1)).toEqual([100, 19]);
});

test("a period that is over is one line, and a single day is drawn without gaps in the path", () => {
  expect(lines(sparkPath([3, 1, 2], false))).toEqual([
    [
      [0, 1],
      [50, 13],
      [100, 7],
    ],
  ]);
  for (const unfinished of [true, false]) expect(sparkPath([4], unfinished)).toBe("M0 1");
});

test("a row's line covers the days that its number counts", () => {
  const answer = { revision: 1, today: "2026-11-27", sequences: { one: { days: [1, 0, 0, 2, 0, 0, 4], likely: 1 } } };
  const row = startedQuery("1", answer).select?.(answer).get("one");
  expect(row).toMatchObject({ week: 7, likely: 1, line: sparkPath([1, 0, 0, 2, 0, 0, 4], true) });
});

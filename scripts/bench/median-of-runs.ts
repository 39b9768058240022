import type { Figure } from "./figure";

/** Of each figure the run with the median value, with what all runs measured in rising order. */
export function medianOfRuns(runs: readonly Figure[][]): Figure[] {
  const [first = []] = runs;
  return first.map((figure) => {
    const rising = runs
      .flatMap((run) => run.filter(({ id }) => id === figure.id))
      .sort((one, other) => one.measured - other.measured);
    const middle = rising[Math.floor((rising.length - 1) / 2)] ?? figure;
    return { ...middle, runs: rising.map(({ measured }) => measured) };
  });
}

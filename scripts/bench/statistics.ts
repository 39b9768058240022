export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error("No values were measured.");
  return value;
}

export const median = (values: number[]) => quantile(values, 0.5);
export const p95 = (values: number[]) => quantile(values, 0.95);

/** Takes turns, so that background load affects both. Milliseconds. */
export async function timeInTurn(rounds: number, first: () => Promise<unknown>, second: () => Promise<unknown>) {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, body] of [first, second].entries()) {
      const start = performance.now();
      await body();
      times[index]?.push(performance.now() - start);
    }
  }
  return { first: times[0], second: times[1] };
}

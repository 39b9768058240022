/** Reproducible: the same seed gives the same values in order, everywhere. */
export type Random = {
  /** In [0, 1). */
  next(): number;
  /** An integer, both bounds inclusive. */
  between(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** Never picks a weight of zero; undefined if all are zero. */
  weigh<T>(from: readonly (readonly [T, number])[]): T | undefined;
  chance(share: number): boolean;
};

/** Mulberry32; hashes text seeds with FNV-1a. */
export function createRandom(seed: number | string): Random {
  let state = Math.imul((typeof seed === "number" ? seed : hash(seed)) + 1, 0x9e3779b1);
  const bits = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const next = () => bits() / 2 ** 32;
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: <T>(from: readonly T[]) => from[bits() % from.length] as T,
    weigh: (from) => {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of from) {
        left -= weight;
        if (weight > 0 && left < 0) return value;
      }
      return from.findLast(([, weight]) => weight > 0)?.[0];
    },
    chance: (share) => next() < share,
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

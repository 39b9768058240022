export type Interval = { low: number; high: number };

/** Two-sided 95 % point of the normal distribution. */
const z95 = 1.959964;

/** Wilson's score method (Wilson 1927), 95 %; reliable for small counts and extreme shares. */
export function shareInterval(hits: number, of: number, z = z95): Interval {
  if (of <= 0) return { low: 0, high: 1 };
  const share = hits / of;
  const weight = (z * z) / of;
  const middle = share + weight / 2;
  const spread = z * Math.sqrt((share * (1 - share)) / of + weight / (4 * of));
  const bounded = (value: number) => Math.min(1, Math.max(0, value / (1 + weight)));
  return {
    // Rounding must not exclude the observed share.
    low: hits === 0 ? 0 : bounded(middle - spread),
    high: hits === of ? 1 : bounded(middle + spread),
  };
}

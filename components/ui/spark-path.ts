/** The line of a sparkline in a box of 100 by 20: one path, so that a row of a long list costs one element. */
export function sparkPath(values: readonly number[]): string {
  const tallest = Math.max(1, ...values);
  const step = values.length > 1 ? 100 / (values.length - 1) : 0;
  return values
    .map(
      (value, index) =>
        `${index ? "L" : "M"}${+(index * step).toFixed(1)} ${+(19 - (value / tallest) * 18).toFixed(1)}`,
    )
    .join("");
}

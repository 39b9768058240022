export type RunStyle = "bold" | "italic" | "strike" | "code";

export type StyledRun = { text: string; styles: ReadonlySet<RunStyle> };

export const plainStyle: ReadonlySet<RunStyle> = new Set();

export function withStyles(
  styles: ReadonlySet<RunStyle>,
  changes: Partial<Record<RunStyle, boolean | undefined>>,
): ReadonlySet<RunStyle> {
  const next = new Set(styles);
  for (const [style, on] of Object.entries(changes) as [RunStyle, boolean | undefined][]) {
    if (on === true) next.add(style);
    if (on === false) next.delete(style);
  }
  return next;
}

export type RunStyle = "bold" | "italic" | "strike" | "code";

/** A stretch of one line's text with the styles that all of it has. */
export type StyledRun = { text: string; styles: ReadonlySet<RunStyle> };

export const plainStyle: ReadonlySet<RunStyle> = new Set();

/** The styles with some of them switched on or off; the same set where nothing changes. */
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

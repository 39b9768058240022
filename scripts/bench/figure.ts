/** One line of the benchmark table: what was measured side by side, and the bound it should keep. */
export type Figure = {
  id: string;
  what: string;
  measured: number;
  unit: "ratio" | "ms";
  atMost: number;
  /** The figures behind it, in plain words. */
  detail: string;
};

export const keeps = ({ measured, atMost }: Figure) => measured <= atMost;

/** The table as Markdown, which a terminal shows well enough and the README takes as it is. */
export function toTable(figures: Figure[]): string {
  const show = (value: number, unit: Figure["unit"]) => (unit === "ms" ? `${value.toFixed(1)} ms` : value.toFixed(2));
  const rows = figures.map((figure) => [
    figure.what,
    show(figure.measured, figure.unit),
    `≤ ${show(figure.atMost, figure.unit)}`,
    keeps(figure) ? "kept" : "missed",
    figure.detail,
  ]);
  const head = ["What", "Measured", "Bound", "", "Behind it"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

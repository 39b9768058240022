export type Figure = {
  id: string;
  what: string;
  measured: number;
  unit: "ratio" | "ms" | "per second" | "count";
  atMost?: number;
  atLeast?: number;
  detail: string;
  /** What each run measured, in rising order; `measured` is their median. */
  runs?: number[];
};

export const keeps = ({ measured, atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }: Figure) =>
  measured <= atMost && measured >= atLeast;

/** Markdown, for both terminal and README. */
export function toTable(figures: Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    show(figure.measured, figure.unit),
    spreadOf(figure),
    boundOf(figure),
    isBound(figure) ? (keeps(figure) ? "kept" : "missed") : "told",
    figure.detail,
  ]);
  const head = ["What", "Measured", "Runs", "Bound", "", "Behind it"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const isBound = ({ atMost, atLeast }: Figure) => atMost !== undefined || atLeast !== undefined;

function spreadOf({ runs = [], unit }: Figure): string {
  const [least, most] = [runs[0], runs.at(-1)];
  return least === undefined || most === undefined || runs.length < 2
    ? ""
    : `${show(least, unit)} – ${show(most, unit)}`;
}

function boundOf({ atMost, atLeast, unit }: Figure): string {
  if (atMost !== undefined) return `≤ ${show(atMost, unit)}`;
  return atLeast === undefined ? "" : `≥ ${show(atLeast, unit)}`;
}

function show(value: number, unit: Figure["unit"]): string {
  if (unit === "ms") return `${value.toFixed(1)} ms`;
  if (unit === "per second") return `${value.toFixed(0)}/s`;
  return unit === "count" ? value.toFixed(0) : value.toFixed(2);
}

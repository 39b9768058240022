import type { ResultsSplit } from "@/lib/client/results/results-params";
import { msg, type Text } from "@/lib/domain/messages/message";
import { openings } from "@/lib/domain/results/opening";
import type { Results, Series } from "@/lib/domain/results/results";
import { certaintyWords, openingWords } from "../words";

/** `color` is a CSS variable. */
export type ChartSeries = { key: string; label: Text; color: string; days: readonly number[] };

const colors = [1, 2, 3, 4, 5].map((number) => `var(--series-${number})`);
const others = "var(--series-5)";
/** As many as colours can distinguish; the rest become one series. */
const mostNamed = 4;

/** The series of any split add up to all conversations. */
export function chartSeries(results: Results, split: ResultsSplit): ChartSeries[] {
  if (split === "certainty") {
    const { sure, likely, unknown } = results.daily.certainty;
    return [
      { key: "sure", label: certaintyWords.sure, color: "var(--series-1)", days: sure },
      { key: "likely", label: certaintyWords.likely, color: "var(--series-4)", days: likely },
      { key: "unknown", label: certaintyWords.unknown, color: others, days: unknown },
    ];
  }
  if (split === "opening") {
    return openings.map((opening, index) => ({
      key: opening,
      label: openingWords[opening],
      color: colors[index] ?? others,
      days: results.daily.openings[opening],
    }));
  }
  const rows: readonly (Series & { id: string | null; name: string | null })[] =
    split === "sequence"
      ? results.sequences.rows.map((row) => ({ ...row, id: row.sequenceId }))
      : results.ads.rows.map((row) => ({ ...row, id: row.adId }));
  const named = rows.filter(({ id }) => id !== null).slice(0, mostNamed);
  const rest = results.total.days.map(
    (count, day) => count - named.reduce((sum, row) => sum + (row.days[day] ?? 0), 0),
  );
  return [
    ...named.map(({ id, name, days }, index) => ({
      key: id ?? "",
      label: name ?? id ?? "",
      color: colors[index] ?? others,
      days,
    })),
    { key: "others", label: msg("results.chartSeries.other"), color: others, days: rest },
  ];
}

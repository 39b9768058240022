import type { ResultsGroup } from "@/lib/client/results/results-params";
import { msg, type Text } from "@/lib/domain/messages/message";
import type { Results, Series } from "@/lib/domain/results/results";

/** A row of the table; `key` identifies it in the URL, null if it can't be compared. */
export type Side = { key: string | null; label: Text; detail: Text | null; filter: string | null; series: Series };

const noSequence = msg("results.sides.unknownSequence");
const noAd = msg("results.sides.unknownAd");

export function sidesOf(results: Results, by: ResultsGroup): Side[] {
  switch (by) {
    case "sequence":
      return results.sequences.rows.map((row) => ({
        key: row.sequenceId && `sequence:${row.sequenceId}`,
        label: row.name ?? row.sequenceId ?? noSequence,
        detail: null,
        filter: row.sequenceId,
        series: row,
      }));
    case "version":
      return results.versions.rows.map((row) => ({
        key: `version:${row.sequenceId}:${row.versionId ?? ""}`,
        label: row.name ?? row.sequenceId,
        detail: row.text ?? (row.since ? null : msg("results.sides.unknownVersion")),
        filter: null,
        series: row,
      }));
    default:
      return results.ads.rows.map((row) => ({
        key: row.adId && `ad:${row.adId}`,
        label: row.name ?? (row.adId ? msg("results.sides.ad", { adId: row.adId }) : noAd),
        detail: row.name ? row.adId : null,
        filter: row.adId,
        series: row,
      }));
  }
}

/** Null if the side had no conversations. */
export function findSide(results: Results, key: string): Side | null {
  const by = key.slice(0, key.indexOf(":")) as ResultsGroup;
  const side = sidesOf(results, by).find((each) => each.key === key) ?? null;
  const since = by === "version" && results.versions.rows.find((row) => row === side?.series)?.since;
  return side && since
    ? {
        ...side,
        label: msg("results.sides.wordsOf", { label: side.label, dayName: { at: since, as: "date" } }),
      }
    : side;
}

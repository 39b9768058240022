import type { Bounded, ResultsChoice, Series } from "@/lib/domain/results/results";
import type { Counts } from "./counts";
import { createSeries } from "./shape-series";

export type ShapedResults = ReturnType<typeof shapeResults>;

/** Limits what is named, sent and drawn; the export has everything. */
export const mostRows = 100;

export function shapeResults({ words, ads, taps, before }: Counts, choice: ResultsChoice) {
  const series = createSeries(choice, choice.sureOnly);
  const total = series.none();
  const bySequence = new Map<string, Series & { sequenceId: string }>();
  const byVersion = new Map<string, Series & { sequenceId: string; versionId: string }>();
  const byAd = new Map<string, Series & { adId: string }>();
  for (const row of words) {
    const { sequence_id: sequenceId, version_id: versionId } = row;
    series.add(total, row);
    series.add(
      entry(bySequence, sequenceId, () => ({ sequenceId, ...series.none() })),
      row,
    );
    if (sequenceId === "") continue;
    const key = `${sequenceId}\n${versionId}`;
    series.add(
      entry(byVersion, key, () => ({ sequenceId, versionId, ...series.none() })),
      row,
    );
  }
  for (const row of ads) {
    series.add(
      entry(byAd, row.ad_id, () => ({ adId: row.ad_id, ...series.none() })),
      row,
    );
  }
  const tapped = taps
    .map(({ sequence_id: sequenceId, version_id: versionId, ice_breaker: place, sure, likely }) => {
      return { sequenceId, versionId, place, count: choice.sureOnly ? sure : sure + likely };
    })
    .filter(({ count }) => count > 0);
  return {
    total,
    daily: series.daily(words),
    before,
    sequences: largest([...bySequence.values()]),
    versions: largest([...byVersion.values()]),
    ads: largest([...byAd.values()]),
    countOfSequence: new Map([...bySequence].map(([id, { count }]) => [id, count])),
    tapped,
    sequenceIds: [...bySequence.keys()],
    adIds: [...byAd.keys()],
  };
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

function largest<T extends { count: number }>(rows: T[]): Bounded<T> {
  const counted = rows.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  return { rows: counted.slice(0, mostRows), left: Math.max(0, counted.length - mostRows) };
}

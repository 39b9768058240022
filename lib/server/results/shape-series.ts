import { countDays, type Day } from "@/lib/domain/results/calendar-days";
import { noTally } from "@/lib/domain/results/no-tally";
import type { Period } from "@/lib/domain/results/period";
import type { DailyTally, Series } from "@/lib/domain/results/results";
import type { TallyColumns } from "../store/result-tables";
import { tallyParts } from "./tally-column";

type Row = TallyColumns & { day: Day };

export function createSeries(period: Period, sureOnly: boolean) {
  const length = countDays(period.from, period.to);
  const parts = tallyParts.filter(({ certainty }) => !sureOnly || certainty === "sure");
  const indexes = new Map<Day, number>();
  const indexOf = (day: Day) => {
    const known = indexes.get(day) ?? countDays(period.from, day) - 1;
    indexes.set(day, known);
    return known;
  };
  const zeros = () => Array.from({ length }, () => 0);

  return {
    none: (): Series => ({ ...noTally(), days: zeros() }),
    add(series: Series, row: Row): void {
      for (const { column, certainty, opening } of parts) {
        const count = row[column];
        if (count === 0) continue;
        series.count += count;
        series.openings[opening] += count;
        series.certainty[certainty] += count;
        series.days[indexOf(row.day)] = (series.days[indexOf(row.day)] ?? 0) + count;
      }
    },
    daily(rows: readonly Row[]): DailyTally {
      const daily: DailyTally = {
        openings: { "as-is": zeros(), edited: zeros(), "ice-breaker": zeros(), other: zeros(), "not-text": zeros() },
        certainty: { sure: zeros(), likely: zeros(), unknown: zeros() },
      };
      for (const row of rows) {
        const index = indexOf(row.day);
        for (const { column, certainty, opening } of parts) {
          const [ofOpening, ofCertainty] = [daily.openings[opening], daily.certainty[certainty]];
          ofOpening[index] = (ofOpening[index] ?? 0) + row[column];
          ofCertainty[index] = (ofCertainty[index] ?? 0) + row[column];
        }
      }
      return daily;
    },
  };
}

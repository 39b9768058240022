import type { Formats } from "@/lib/domain/messages/formats";
import { addDays, type Day } from "@/lib/domain/results/calendar-days";

/** More bars are too thin to point at, so each bar covers a week. */
const mostBars = 100;
const daysOfWeek = 7;

export type Bin = { from: Day; to: Day; start: number; end: number };

/** The last bar of weeks is a whole week. */
export function chartBins(from: Day, count: number): Bin[] {
  const size = count > mostBars ? daysOfWeek : 1;
  const bins: Bin[] = [];
  for (let end = count; end > 0; end -= size) {
    const start = Math.max(0, end - size);
    bins.unshift({ start, end, from: addDays(from, start), to: addDays(from, end - 1) });
  }
  return bins;
}

export function binName(formats: Formats, { from, to }: Bin): string {
  return from === to ? formats.date(from, "weekday") : formats.dateRange(from, to);
}

export function sumOfBin(days: readonly number[], { start, end }: Bin): number {
  let sum = 0;
  for (let day = start; day < end; day++) sum += days[day] ?? 0;
  return sum;
}

/** A round number at or above the tallest bar. */
export function axisEnd(tallest: number): number {
  if (tallest <= 4) return 4;
  const step = 10 ** Math.floor(Math.log10(tallest));
  const end = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((times) => times * step >= tallest) ?? 10;
  return Math.ceil((end * step) / 2) * 2;
}

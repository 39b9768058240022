import { addDays, countDays, type Day, isDay } from "./calendar-days";

/** Days back from today, which counts; `custom` goes by its own two days. */
export const periods = ["7d", "28d", "90d", "365d", "custom"] as const;

export type PeriodName = (typeof periods)[number];
export type Period = { from: Day; to: Day };

/** A bound on what one page reads and draws. */
const mostDays = 731;
const lengths = { "7d": 7, "28d": 28, "90d": 90, "365d": 365 } as const;

/**
 * The days that a choice means, seen from `today` in the account's time zone. What cannot be (a day that does not exist,
 * the wrong way round, longer than two years, the future) becomes the nearest that can; without both days it is 28 days.
 */
export function periodOf(name: PeriodName, custom: { from: string | null; to: string | null }, today: Day): Period {
  if (name !== "custom") return { from: addDays(today, 1 - lengths[name]), to: today };
  if (!isDay(custom.from ?? "") || !isDay(custom.to ?? "")) return periodOf("28d", custom, today);
  const [first, last] = [custom.from as Day, custom.to as Day].sort() as [Day, Day];
  const to = last > today ? today : last;
  const from = first.localeCompare(to) < 0 ? first : to;
  return { from: countDays(from, to) > mostDays ? addDays(to, 1 - mostDays) : from, to };
}

/** The period of the same length that ended the day before. */
export function periodBefore({ from, to }: Period): Period {
  return { from: addDays(from, -countDays(from, to)), to: addDays(from, -1) };
}

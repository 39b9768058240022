import { addDays, countDays, type Day, isDay } from "./calendar-days";

export const periods = ["7d", "28d", "90d", "365d", "custom"] as const;

export type PeriodName = (typeof periods)[number];
export type Period = { from: Day; to: Day };

const mostDays = 731;
const lengths = { "7d": 7, "28d": 28, "90d": 90, "365d": 365 } as const;

/** Clamps invalid ranges (reversed, future, over two years); 28 days without two valid dates. */
export function periodOf(name: PeriodName, custom: { from: string | null; to: string | null }, today: Day): Period {
  if (name !== "custom") return { from: addDays(today, 1 - lengths[name]), to: today };
  if (!isDay(custom.from ?? "") || !isDay(custom.to ?? "")) return periodOf("28d", custom, today);
  const [first, last] = [custom.from as Day, custom.to as Day].sort() as [Day, Day];
  const to = last > today ? today : last;
  const from = first.localeCompare(to) < 0 ? first : to;
  return { from: countDays(from, to) > mostDays ? addDays(to, 1 - mostDays) : from, to };
}

export function periodBefore({ from, to }: Period): Period {
  return { from: addDays(from, -countDays(from, to)), to: addDays(from, -1) };
}

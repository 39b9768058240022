import { DAY_MS, HOUR_MS } from "@/lib/domain/time/durations";
import type { Random } from "../random";

/** Sunday first. */
const week = [0.62, 1, 1.02, 1.06, 1.1, 1.16, 0.74];
/** By local hour. */
const day = [2, 1, 1, 1, 1, 2, 4, 6, 8, 9, 10, 11, 13, 12, 10, 9, 9, 10, 13, 17, 20, 21, 14, 6];
/** Extra clicks at the end of the period relative to its start. */
const growth = 0.8;
/** Hours ahead of UTC. */
const offsets: Record<string, number> = { AE: 4, BR: -3, CL: -4, ID: 7, IN: 5.5, MX: -6, US: -8 };

/**
 * Ascending times (ms) within `days` days before `until`: quiet weekends, busy evenings, growth and occasional peaks.
 */
export function spreadOverDays(
  random: Random,
  { count, days, until, country }: { count: number; days: number; until: number; country: string },
): number[] {
  const offsetMs = (offsets[country] ?? 0) * HOUR_MS;
  const weights = Array.from({ length: days }, (_, index): [number, number] => {
    const start = until - (days - index) * DAY_MS;
    const weekday = new Date(start + offsetMs + DAY_MS / 2).getUTCDay();
    const noise = 0.82 + random.next() * 0.36 + (random.chance(0.04) ? 0.7 : 0);
    return [start, (week[weekday] ?? 1) * (1 + (growth * index) / days) * noise];
  });
  const hours = day.map((weight, hour): [number, number] => [hour, weight]);
  return Array.from({ length: count }, () => {
    const start = random.weigh(weights) ?? until - DAY_MS;
    const midnight = Math.floor((start + offsetMs) / DAY_MS) * DAY_MS - offsetMs;
    const at = midnight + (random.weigh(hours) ?? 12) * HOUR_MS + random.between(0, HOUR_MS - 1);
    // Moves earlier hours to the next day, so that each day is complete.
    return at < start ? at + DAY_MS : at;
  }).sort((one, other) => one - other);
}

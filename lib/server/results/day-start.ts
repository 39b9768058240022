import { addDays, type Day } from "@/lib/domain/results/calendar-days";
import { MINUTE_MS } from "@/lib/domain/time/durations";
import { accountDay } from "./account-day";

const QUARTER_MS = 15 * MINUTE_MS;

/** The first instant of a day in an IANA time zone, in milliseconds. */
export function dayStart(day: Day, timeZone: string): number {
  const [earliest, latest] = [addDays(day, -1), addDays(day, 1)].map((each) => Date.parse(`${each}T00:00:00Z`));
  let [before = 0, from = 0] = [earliest, latest];
  // Days only grow with time, so half the range is ruled out at each step.
  while (from - before > QUARTER_MS) {
    const middle = Math.floor((before + from) / 2 / QUARTER_MS) * QUARTER_MS;
    if (accountDay(middle, timeZone) < day) before = middle;
    else from = middle;
  }
  return from;
}

import type { Day } from "@/lib/domain/results/calendar-days";
import { fewestToTell } from "@/lib/domain/results/compare-shares";
import { shareInterval } from "@/lib/domain/results/share-interval";

export const whole = (count: number): string => count.toLocaleString("en");

/** "31 %", or "under 1 %" and "over 99 %" where rounding would claim none or all. */
export function percent(hits: number, of: number): string {
  if (of === 0) return "–";
  const rounded = Math.round((100 * hits) / of);
  if (rounded === 0 && hits > 0) return "< 1 %";
  return rounded === 100 && hits < of ? "> 99 %" : `${rounded} %`;
}

/** The likely range of the true share, "26 to 37 %"; null if the sample is too small. */
export function percentRange(hits: number, of: number): string | null {
  if (of < fewestToTell) return null;
  const { low, high } = shareInterval(hits, of);
  return `${Math.floor(low * 100)} to ${Math.ceil(high * 100)} %`;
}

const formats = {
  short: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }),
  long: new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" }),
  full: new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" }),
};

/** A calendar day of the account, independent of the reader's time zone. */
export function dayName(day: Day, length: keyof typeof formats): string {
  return formats[length].format(new Date(`${day}T00:00:00Z`));
}

import { MINUTE_MS } from "@/lib/domain/time/durations";

const formats = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, string>();
/** Every time zone's midnight falls on a quarter of an hour. */
const QUARTER_MS = 15 * MINUTE_MS;
const MOST_REMEMBERED = 20_000;

/** `YYYY-MM-DD` in an IANA time zone. */
export function accountDay(ms: number, timeZone: string): string {
  const quarter = Math.floor(ms / QUARTER_MS);
  const name = `${timeZone} ${quarter}`;
  const known = days.get(name);
  if (known) return known;
  const day = formatFor(timeZone).format(new Date(quarter * QUARTER_MS));
  if (days.size >= MOST_REMEMBERED) days.clear();
  days.set(name, day);
  return day;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  // Swedish dates have ISO 8601 format.
  const options = { timeZone, year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const format = new Intl.DateTimeFormat("sv-SE", options);
  formats.set(timeZone, format);
  return format;
}

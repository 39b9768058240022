import { HOUR_MS } from "@/lib/domain/time/durations";

const HOUR = 9;
/** A notification that is being stored at nine still joins the digest of that day. */
const GRACE_MS = 60_000;

/** The next nine o'clock after `at`, plus a minute. UTC without a zone, or with one that this server doesn't know. */
export function nextDigestAt(timeZone: string | null, at: Date): Date {
  const clock = clockOf(timeZone);
  const hour = Math.floor(at.getTime() / HOUR_MS) * HOUR_MS;
  // Quarter hours: some zones are half an hour or 45 minutes off. Two days, because clocks change.
  for (let quarter = 1; quarter <= 4 * 48; quarter += 1) {
    const start = new Date(hour + (quarter * HOUR_MS) / 4);
    if (start > at && clock.format(start) === `${String(HOUR).padStart(2, "0")}:00`)
      return new Date(start.getTime() + GRACE_MS);
  }
  return new Date(at.getTime() + 24 * HOUR_MS);
}

function clockOf(timeZone: string | null): Intl.DateTimeFormat {
  const style = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  try {
    return new Intl.DateTimeFormat("en-GB", { ...style, timeZone: timeZone ?? "UTC" });
  } catch {
    return new Intl.DateTimeFormat("en-GB", { ...style, timeZone: "UTC" });
  }
}

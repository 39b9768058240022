import { metaTimeZones } from "./meta-time-zones";

/** The IANA name of an account's `timezone_id` at Meta; null for a number that Meta added since, or where it told none. */
export function timeZoneOf(timezoneId: string | null): string | null {
  return metaTimeZones[Number(timezoneId ?? 0) - 1] ?? null;
}

import { metaTimeZones } from "./meta-time-zones";

/** Null if missing or added by Meta since. */
export function timeZoneOf(timezoneId: string | null): string | null {
  return metaTimeZones[Number(timezoneId ?? 0) - 1] ?? null;
}

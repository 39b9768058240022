import { isTimeZone } from "./is-time-zone";
import { timeZoneOf } from "./time-zone-of";

export type AccountTimeZone = { timeZone: string; source: "chosen" | "meta" | "unknown" };

/** The admins' choice, else Meta's, else UTC; skips names that this server doesn't know. */
export function accountTimeZone(account: { chosen: string | null; timezoneId: string | null }): AccountTimeZone {
  const { chosen, timezoneId } = account;
  if (chosen !== null && isTimeZone(chosen)) return { timeZone: chosen, source: "chosen" };
  const theirs = timeZoneOf(timezoneId);
  if (theirs !== null && isTimeZone(theirs)) return { timeZone: theirs, source: "meta" };
  return { timeZone: "UTC", source: "unknown" };
}

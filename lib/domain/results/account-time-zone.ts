import { isTimeZone } from "./is-time-zone";
import { timeZoneOf } from "./time-zone-of";

/** In which time zone an account's days are counted (IANA), and who said so: its admins, Meta, or nobody. */
export type AccountTimeZone = { timeZone: string; source: "chosen" | "meta" | "unknown" };

/** What its admins chose, else what Meta says, else UTC. A name that this server's clock does not know counts as none. */
export function accountTimeZone(account: { chosen: string | null; timezoneId: string | null }): AccountTimeZone {
  const { chosen, timezoneId } = account;
  if (chosen !== null && isTimeZone(chosen)) return { timeZone: chosen, source: "chosen" };
  const theirs = timeZoneOf(timezoneId);
  if (theirs !== null && isTimeZone(theirs)) return { timeZone: theirs, source: "meta" };
  return { timeZone: "UTC", source: "unknown" };
}

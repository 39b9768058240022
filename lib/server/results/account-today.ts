import { timeZoneOf } from "@/lib/sequences/results/time-zone-of";
import type { Database } from "../store/open-database";

/** The account's time zone (IANA), and which day it is there. */
export async function accountToday(
  db: Database,
  wabaId: string,
  now: Date,
): Promise<{ timeZone: string; today: string }> {
  const account = await db
    .selectFrom("accounts")
    .select("timezone_id")
    .where("waba_id", "=", wabaId)
    .executeTakeFirst();
  const timeZone = timeZoneOf(account?.timezone_id ?? null);
  // Swedish writes dates as ISO 8601 does.
  return { timeZone, today: new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(now) };
}

import type { Database } from "../store/open-database";
import { accountDay } from "./account-day";
import { readTimeZone } from "./read-time-zone";

export async function accountToday(
  db: Database,
  wabaId: string,
  now: Date,
): Promise<{ timeZone: string; today: string }> {
  const { timeZone } = await readTimeZone(db, wabaId);
  return { timeZone, today: accountDay(now.getTime(), timeZone) };
}

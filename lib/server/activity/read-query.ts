import type { ActivityFilters, Person } from "@/lib/domain/activity/activity";
import { addDays, isDay } from "@/lib/domain/results/calendar-days";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";
import { readAdsAccess, shownAccounts } from "../ads/access/ads-access";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { accountToday } from "../results/account-today";
import { dayStart } from "../results/day-start";
import type { Database } from "../store/open-database";
import type { ActivityQuery } from "./activity-query";

const DAYS = { "1d": 1, "7d": 7, "28d": 28, "90d": 90 } as const;
const MOST_WORDS = 6;

/** Resolves days to instants of the account's time zone, and words to the people they name. */
export async function readQuery(
  db: Database,
  waba: AuthorizedWaba,
  filters: ActivityFilters,
  now: Date,
): Promise<ActivityQuery> {
  const { kind, person, sequence, q } = filters;
  const words = foldForSearch(q).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const people = words.length > 0 ? await listPeople(db, waba) : [];
  return {
    ...{ wabaId: waba.wabaId, kind, person, sequence },
    ...(await readPeriod(db, waba, filters, now)),
    adAccountIds: words.length > 0 ? shownAccounts(await readAdsAccess(waba, { db: async () => db })) : [],
    words: words.map((word) => ({
      pattern: `%${word.replace(/[\\%_]/g, "\\$&")}%`,
      personIds: people.filter(({ name }) => foldForSearch(name).includes(word)).map(({ id }) => id),
    })),
  };
}

/** The account's members, also former ones. */
export async function listPeople(db: Database, { wabaId }: AuthorizedWaba): Promise<Person[]> {
  return db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select(["users.id", "users.name"])
    .where("memberships.waba_id", "=", wabaId)
    .execute();
}

async function readPeriod(db: Database, { wabaId }: AuthorizedWaba, filters: ActivityFilters, now: Date) {
  const { period, from, to } = filters;
  if (period === "all") return { from: null, until: null };
  const { timeZone, today } = await accountToday(db, wabaId, now);
  const instant = (day: string) => new Date(dayStart(day, timeZone)).toISOString();
  if (period !== "custom") return { from: instant(addDays(today, 1 - DAYS[period])), until: null };
  return {
    from: from && isDay(from) ? instant(from) : null,
    until: to && isDay(to) ? instant(addDays(to, 1)) : null,
  };
}

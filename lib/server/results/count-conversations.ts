import { periodBefore } from "@/lib/sequences/results/period";
import type { ResultsChoice } from "@/lib/sequences/results/results";
import type { Database } from "../store/open-database";
import { chosenDays } from "./chosen-days";

/** An empty id stands for "none", as in the table. */
export type CountedConversations = Awaited<ReturnType<typeof countConversations>>;

/**
 * The day counts of a choice, grouped in the ways that results are shown in. Each way is one pass of the database over the
 * account's days and answers few rows: a row in JavaScript costs ten times one that is only added up.
 */
export async function countConversations(db: Database, wabaId: string, choice: ResultsChoice) {
  const chosen = () => chosenDays(db, wabaId, choice);
  return {
    words: await chosen()
      .select(["sequence_id", "version_id", "certainty", "opening", "ice_breaker"])
      .groupBy(["sequence_id", "version_id", "certainty", "opening", "ice_breaker"])
      .execute(),
    ads: await chosen().select(["ad_id", "certainty", "opening"]).groupBy(["ad_id", "certainty", "opening"]).execute(),
    days: await chosen().select(["day", "certainty", "opening"]).groupBy(["day", "certainty", "opening"]).execute(),
    daysOfWords: await chosen()
      .select(["day", "sequence_id", "version_id"])
      .groupBy(["day", "sequence_id", "version_id"])
      .execute(),
    daysOfAds: await chosen().select(["day", "ad_id"]).groupBy(["day", "ad_id"]).execute(),
    before: (await chosenDays(db, wabaId, { ...choice, ...periodBefore(choice) }).executeTakeFirst())?.count ?? 0,
  };
}

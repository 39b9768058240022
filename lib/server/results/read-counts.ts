import { sql } from "kysely";
import { type Period, periodBefore } from "@/lib/sequences/results/period";
import type { ResultsChoice } from "@/lib/sequences/results/results";
import type { Database } from "../store/open-database";
import type { AdDaysTable, IceBreakerDaysTable, WordDaysTable } from "../store/result-tables";
import { tallyColumns } from "../store/result-tables";
import { readFilteredCounts } from "./read-filtered-counts";

/** The counts of a choice, a row a day and subject. An empty id stands for "none". */
export type Counts = {
  words: Omit<WordDaysTable, "waba_id">[];
  ads: Omit<AdDaysTable, "waba_id">[];
  taps: Omit<IceBreakerDaysTable, "waba_id" | "day">[];
  /** All conversations of the period before, sure or not by what was chosen. */
  before: number;
};

/**
 * Without a filter by ad or sequence from the sums: as many rows as there are days and subjects, however many
 * conversations. With one from the day counts of that ad or sequence, which its index makes few.
 */
export async function readCounts(db: Database, wabaId: string, choice: ResultsChoice): Promise<Counts> {
  if (choice.sequenceId !== null || choice.adId !== null) return readFilteredCounts(db, wabaId, choice);
  const [{ from, to }, columns] = [choice, tallyColumns];
  const words = await db
    .selectFrom("word_days")
    .select(["day", "sequence_id", "version_id", ...columns])
    .where("waba_id", "=", wabaId)
    .where("day", ">=", from)
    .where("day", "<=", to)
    .execute();
  const ads = await db
    .selectFrom("ad_days")
    .select(["day", "ad_id", ...columns])
    .where("waba_id", "=", wabaId)
    .where("day", ">=", from)
    .where("day", "<=", to)
    .execute();
  const taps = await db
    .selectFrom("ice_breaker_days")
    .select(({ fn }) => [fn.sum<number>("sure").as("sure"), fn.sum<number>("likely").as("likely")])
    .select(["sequence_id", "version_id", "ice_breaker"])
    .where("waba_id", "=", wabaId)
    .where("day", ">=", from)
    .where("day", "<=", to)
    .groupBy(["sequence_id", "version_id", "ice_breaker"])
    .execute();
  return { words, ads, taps, before: await sumOf(db, wabaId, periodBefore(choice), choice.sureOnly) };
}

async function sumOf(db: Database, wabaId: string, { from, to }: Period, sureOnly: boolean): Promise<number> {
  const counted = tallyColumns.filter((column) => !sureOnly || column.startsWith("sure_"));
  const all = sql<number>`sum(${sql.join(
    counted.map((column) => sql.ref(column)),
    sql` + `,
  )})`;
  const row = await db
    .selectFrom("ad_days")
    .select(all.as("count"))
    .where("waba_id", "=", wabaId)
    .where("day", ">=", from)
    .where("day", "<=", to)
    .executeTakeFirst();
  return row?.count ?? 0;
}

import { sql } from "kysely";
import { type Period, periodBefore } from "@/lib/domain/results/period";
import type { ResultsChoice } from "@/lib/domain/results/results";
import type { Database } from "../store/open-database";
import { tallyColumns } from "../store/result-tables";
import type { Counts } from "./counts";
import { readFilteredCounts } from "./read-filtered-counts";

/** Unfiltered: sums, one row per day and subject. Filtered by ad or sequence: its few day counts, by index. */
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

import { sql } from "kysely";
import { addDays, countDays } from "@/lib/domain/results/calendar-days";
import { type StartedAnswer, type StartedSeries, startedDays } from "@/lib/domain/results/started";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { tallyColumns } from "../store/result-tables";
import type { KnownResults } from "./get-results";
import { readMoment } from "./read-moment";
import { type StoreContext, storeContext } from "./store-context";

const sumOf = (prefix: string) =>
  sql<number>`sum(${sql.join(
    tallyColumns.filter((column) => column.startsWith(prefix)).map((column) => sql.ref(column)),
    sql` + `,
  )})`;

/** Ignores conversations without a sequence. */
export async function loadStarted(
  waba: AuthorizedWaba,
  known: KnownResults | null = null,
  ctx: StoreContext = storeContext,
): Promise<StartedAnswer> {
  const { revision, today } = await readMoment(waba, ctx);
  if (known?.revision === revision && known.today === today) return { revision, today, sequences: null };
  const from = addDays(today, 1 - startedDays);
  const rows = await (await ctx.db())
    .selectFrom("word_days")
    .select(["day", "sequence_id", sumOf("sure_").as("sure"), sumOf("likely_").as("likely")])
    .where("waba_id", "=", waba.wabaId)
    .where("day", ">=", from)
    .where("day", "<=", today)
    .where("sequence_id", "<>", "")
    .groupBy(["day", "sequence_id"])
    .execute();
  const sequences: Record<string, StartedSeries> = {};
  for (const { day, sequence_id, sure, likely } of rows) {
    const place = countDays(from, day) - 1;
    const series = sequences[sequence_id] ?? { days: Array.from({ length: startedDays }, () => 0), likely: 0 };
    sequences[sequence_id] = series;
    series.days[place] = sure + likely;
    series.likely += likely;
  }
  return { revision, today, sequences };
}

import { sql } from "kysely";
import type { Database } from "../../store/open-database";
import { type TallyColumn, tallyColumns } from "../../store/result-tables";

type VersionResult = { conversations: number; suggested: number };

export async function readVersionResults(
  db: Database,
  wabaId: string,
  sequenceIds: readonly string[],
): Promise<Map<string, VersionResult>> {
  const sum = (columns: readonly TallyColumn[]) =>
    sql<number>`sum(${sql.join(
      columns.map((column) => sql.ref(column)),
      sql` + `,
    )})`;
  const rows = await db
    .selectFrom("word_days")
    .select("version_id")
    .select(sum(tallyColumns).as("conversations"))
    .select(sum(tallyColumns.filter((column) => /as_is|edited|ice_breaker/.test(column))).as("suggested"))
    .where("waba_id", "=", wabaId)
    .where("sequence_id", "in", sequenceIds)
    .groupBy("version_id")
    .execute();
  return new Map(rows.map(({ version_id, ...result }) => [version_id, result]));
}

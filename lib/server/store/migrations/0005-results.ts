import { type Kysely, type Migration, sql } from "kysely";
import { tallyColumns } from "../result-tables";

/** The sums that results are read from; `result-tables.ts` tells what each column means. */
export const results: Migration = {
  async up(db: Kysely<unknown>) {
    await sums(db, "word_days", ["sequence_id", "version_id"], tallyColumns);
    await sums(db, "ad_days", ["ad_id"], tallyColumns);
    await sums(db, "ice_breaker_days", ["sequence_id", "version_id", "ice_breaker"], ["sure", "likely"]);
    // The results of one ad are few of an account's day counts; those of one sequence have their index already.
    await sql`create index conversation_days_by_ad on conversation_days (waba_id, ad_id, day)`.execute(db);
    // The latest own words of a period, without looking through all conversations.
    for (const [name, columns] of [
      ["conversations_own_words", "waba_id, day"],
      ["conversations_own_words_by_ad", "waba_id, ad_id, day"],
    ] as const) {
      const where = sql`opening = 'other' and first_text is not null`;
      await sql`create index ${sql.ref(name)} on conversations (${sql.raw(columns)}) where ${where}`.execute(db);
    }
  },
};

/** One row a day and subject, holding counts. */
async function sums(db: Kysely<unknown>, name: string, subject: string[], counts: readonly string[]) {
  const key = ["waba_id", "day", ...subject];
  let table = db.schema.createTable(name).addPrimaryKeyConstraint(`${name}_key`, key as never[]);
  for (const column of key) {
    table = table.addColumn(column, column === "ice_breaker" ? "integer" : "text", (c) => c.notNull());
  }
  for (const column of counts) table = table.addColumn(column, "integer", (c) => c.notNull().defaultTo(0));
  await table.execute();
}

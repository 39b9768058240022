import { type Kysely, type Migration, sql } from "kysely";
import { tallyColumns } from "../result-tables";

export const results: Migration = {
  async up(db: Kysely<unknown>) {
    await sums(db, "word_days", ["sequence_id", "version_id"], tallyColumns);
    await sums(db, "ad_days", ["ad_id"], tallyColumns);
    await sums(db, "ice_breaker_days", ["sequence_id", "version_id", "ice_breaker"], ["sure", "likely"]);
    await sql`create index conversation_days_by_ad on conversation_days (waba_id, ad_id, day)`.execute(db);
    for (const [name, columns] of [
      ["conversations_own_words", "waba_id, day"],
      ["conversations_own_words_by_ad", "waba_id, ad_id, day"],
    ] as const) {
      const where = sql`opening = 'other' and first_text is not null`;
      await sql`create index ${sql.ref(name)} on conversations (${sql.raw(columns)}) where ${where}`.execute(db);
    }
  },
};

async function sums(db: Kysely<unknown>, name: string, subject: string[], counts: readonly string[]) {
  const key = ["waba_id", "day", ...subject];
  let table = db.schema.createTable(name).addPrimaryKeyConstraint(`${name}_key`, key as never[]);
  for (const column of key) {
    table = table.addColumn(column, column === "ice_breaker" ? "integer" : "text", (c) => c.notNull());
  }
  for (const column of counts) table = table.addColumn(column, "integer", (c) => c.notNull().defaultTo(0));
  await table.execute();
}

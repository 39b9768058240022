import { type Kysely, type Migration, sql } from "kysely";

export const resuming: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ["run_by", "run_ads", "resume_at"]) {
      await db.schema.alterTable("operations").addColumn(column, "text").execute();
    }
    await db.schema
      .alterTable("operations")
      .addColumn("resume_tries", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
    await sql`create index operations_at_work on operations (phase)
      where phase in ('checking', 'switching', 'undoing')`.execute(db);
  },
};

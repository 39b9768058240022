import type { Kysely, Migration } from "kysely";

export const firstRun: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("users").addColumn("first_run_end", "text").execute();
  },
};

import type { Kysely, Migration } from "kysely";

/** Null: the language of the browser. */
export const language: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("users").addColumn("language", "text").execute();
  },
};

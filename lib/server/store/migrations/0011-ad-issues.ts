import type { Kysely, Migration } from "kysely";

export const adIssues: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("ads").addColumn("issues", "text").execute();
    await db.schema.alterTable("ads").addColumn("post_source", "text").execute();
  },
};

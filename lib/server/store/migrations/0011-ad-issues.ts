import type { Kysely, Migration } from "kysely";

/** Why Meta holds an ad back, and where the post is that an ad was built from. The next sync fills both in. */
export const adIssues: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("ads").addColumn("issues", "text").execute();
    await db.schema.alterTable("ads").addColumn("post_source", "text").execute();
  },
};

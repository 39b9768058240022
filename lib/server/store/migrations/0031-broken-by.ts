import type { Kysely, Migration } from "kysely";

export const brokenBy: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("connections").addColumn("broken_subcode", "integer").execute();
  },
};

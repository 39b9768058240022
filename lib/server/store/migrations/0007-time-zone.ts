import type { Kysely, Migration } from "kysely";

export const timeZone: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("webhook_settings").addColumn("time_zone", "text").execute();
  },
};

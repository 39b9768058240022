import type { Kysely, Migration } from "kysely";

/** The time zone that an account's admins chose for its results; null: as Meta says. */
export const timeZone: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("webhook_settings").addColumn("time_zone", "text").execute();
  },
};

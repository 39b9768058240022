import { type Kysely, type Migration, sql } from "kysely";
import { createTable } from "../create-table";

/** Older cookies name no session, so everyone signs in again. */
export const sessions: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(
      db,
      "sessions",
      ["id"],
      ["user_id", "created_at", "seen_at", "expires_at"],
      ["browser", "system"],
    ).execute();
    await sql`create index sessions_of on sessions (user_id)`.execute(db);
    await sql`create index sessions_expiring on sessions (expires_at)`.execute(db);
    await db.schema.alterTable("users").dropColumn("signed_out_at").execute();
  },
};

import { type Kysely, type Migration, sql } from "kysely";
import { createTable } from "../create-table";

/** A row for each signed-in browser. Cookies of before name no session, so everybody signs in once more. */
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

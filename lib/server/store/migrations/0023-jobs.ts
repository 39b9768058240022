import { type Kysely, type Migration, sql } from "kysely";
import { createTable } from "../create-table";

export const jobs: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(
      db,
      "jobs",
      ["key"],
      ["kind", "payload", "created_at", "next_at"],
      ["done_at", "failed_at", "last_error", "lease_holder", "lease_until"],
    )
      .addColumn("attempts", "integer", (column) => column.notNull())
      .execute();
    await sql`create index jobs_waiting on jobs (next_at) where done_at is null and failed_at is null`.execute(db);
  },
};

import type { Kysely, Migration } from "kysely";
import { createTable } from "../create-table";

/** One row that the readiness check writes: a full disk or a read-only database is not ready. */
export const readiness: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(db, "readiness", ["id"], ["checked_at"]).execute();
  },
};

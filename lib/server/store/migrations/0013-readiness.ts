import type { Kysely, Migration } from "kysely";
import { createTable } from "../create-table";

/** A write detects a full disk and a read-only database. */
export const readiness: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(db, "readiness", ["id"], ["checked_at"]).execute();
  },
};

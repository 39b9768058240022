import type { Kysely, Migration } from "kysely";
import { createTable } from "../create-table";

export const notifications: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(
      db,
      "notifications",
      ["user_id", "event_key"],
      ["id", "waba_id", "kind", "at", "params", "path"],
      ["actor_id", "read_at"],
    ).execute();
    await db.schema.createIndex("notifications_of").on("notifications").columns(["user_id", "waba_id", "at"]).execute();
  },
};

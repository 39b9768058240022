import type { Kysely, Migration } from "kysely";

export const drafts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("drafts")
      .addColumn("user_id", "text", (column) => column.notNull())
      .addColumn("waba_id", "text", (column) => column.notNull())
      .addColumn("draft_id", "text", (column) => column.notNull())
      .addColumn("is_new", "integer", (column) => column.notNull())
      .addColumn("content", "text", (column) => column.notNull())
      // Milliseconds since 1970 don't fit PostgreSQL's `integer`.
      .addColumn("revision", "bigint", (column) => column.notNull())
      .addColumn("writer", "text", (column) => column.notNull())
      .addColumn("turn", "integer", (column) => column.notNull())
      .addColumn("changed_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("drafts_key", ["user_id", "waba_id", "draft_id"])
      .execute();
  },
};

import { type Kysely, type Migration, sql } from "kysely";
import { createTable } from "../create-table";

export const notifications: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(
      db,
      "notifications",
      ["user_id", "event_key"],
      ["id", "waba_id", "kind", "at", "params", "path"],
      ["actor_id", "read_at", "digest_key"],
    )
      .addColumn("in_app", "integer", (column) => column.notNull().defaultTo(1))
      .execute();
    await db.schema.createIndex("notifications_of").on("notifications").columns(["user_id", "waba_id", "at"]).execute();
    await sql`create index notifications_unread on notifications (user_id, waba_id)
      where read_at is null and in_app = 1`.execute(db);
    await sql`create index notifications_in_digest on notifications (digest_key)
      where digest_key is not null`.execute(db);

    await createTable(db, "notification_choices", ["user_id", "kind"], ["email"])
      .addColumn("in_app", "integer", (column) => column.notNull())
      .execute();

    await createTable(
      db,
      "mail_addresses",
      ["user_id"],
      ["language"],
      [
        ...["address", "confirmed_at", "pending_address", "pending_nonce", "pending_at"],
        ...["time_zone", "bounced_at", "bounce"],
      ],
    ).execute();

    await createTable(
      db,
      "notification_channels",
      ["waba_id"],
      ["sealed_url", "host", "kinds", "changed_by", "changed_at"],
      ["paused_until", "last_error", "last_sent_at"],
    )
      .addColumn("failures", "integer", (column) => column.notNull())
      .execute();
  },
};

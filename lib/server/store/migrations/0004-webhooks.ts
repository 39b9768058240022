import { type CreateTableBuilder, type Kysely, type Migration, sql } from "kysely";

export const webhooks: Migration = {
  async up(db: Kysely<unknown>) {
    await createInbox(db);
    await createConversations(db);
    await createSettings(db);
  },
};

type Columns = { key: string[]; required?: string[]; numbers?: string[]; optional?: string[] };

function table(db: Kysely<unknown>, name: string, { key, required = [], numbers = [], optional = [] }: Columns) {
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const column of [...key, ...required]) {
    const type = numbers.includes(column) ? "integer" : "text";
    builder = builder.addColumn(column, type, (c) => c.notNull());
  }
  for (const column of optional) builder = builder.addColumn(column, "text");
  return builder.addPrimaryKeyConstraint(`${name}_key`, key).execute();
}

async function createInbox(db: Kysely<unknown>) {
  const counts = ["times", "update_count", "conversation_count"];
  await table(db, "deliveries", {
    key: ["waba_id", "id"],
    required: ["received_at", "last_received_at", "state", "kinds", "redacted", ...counts],
    numbers: counts,
    optional: ["sealed_body", "failure"],
  });
  await sql`create index deliveries_by_time on deliveries (waba_id, received_at)`.execute(db);
  await table(db, "refused_deliveries", {
    key: ["day", "reason"],
    required: ["last_at", "detail", "count"],
    numbers: ["count"],
  });
}

async function createConversations(db: Kysely<unknown>) {
  const optional = ["person_key", "user_key", "last_digits", "source_type", "source_id", "ad_id", "ref", "ctwa_clid"];
  await table(db, "conversations", {
    key: ["waba_id", "message_key"],
    required: [
      ...["at", "received_at", "day", "delivery_id", "message_type"],
      ...["method", "certainty", "opening", "ice_breaker"],
    ],
    numbers: ["ice_breaker"],
    optional: [...optional, "greeting_key", "first_text", "first_text_key", "sequence_id", "version_id"],
  });
  // Ordered by time: appends are cheap, and each commit waits for its pages. Rare lookups by person or delivery scan.
  for (const statement of [
    sql`create index conversations_by_time on conversations (waba_id, at, message_key)`,
    sql`create index conversations_typed on conversations (waba_id, at) where first_text is not null`,
    sql`create index conversations_unsure on conversations (waba_id, at, message_key) where certainty <> 'sure'`,
  ]) {
    await statement.execute(db);
  }
  const grouping = ["sequence_id", "version_id", "ad_id", "method", "certainty", "opening", "ice_breaker"];
  await table(db, "conversation_days", {
    key: ["waba_id", "day", ...grouping],
    required: ["count"],
    numbers: ["ice_breaker", "count"],
  });
  await sql`create index conversation_days_by_sequence on conversation_days (waba_id, sequence_id, day)`.execute(db);
}

async function createSettings(db: Kysely<unknown>) {
  const days = ["keep_last_digits", "text_days", "conversation_days", "delivery_days"];
  const settings = ["sealed_key", "changed_at", ...days];
  await table(db, "webhook_settings", { key: ["waba_id"], required: settings, numbers: days });
  await table(db, "webhook_states", {
    key: ["waba_id"],
    required: ["revision", "attributed_with", "time_zone"],
    numbers: ["revision"],
    optional: ["last_heard_at", "lease_until"],
  });
  await table(db, "forgotten_messages", { key: ["waba_id", "message_key"], required: ["until"] });
}

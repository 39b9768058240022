import { type Kysely, type Migration, sql } from "kysely";
import { createTable as table } from "../create-table";

export const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    await createPeople(db);
    await createMirror(db);
    await createMemory(db);
  },
};

async function createPeople(db: Kysely<unknown>) {
  await table(db, "users", ["id"], ["meta_user_id", "name", "created_at"], ["signed_out_at"])
    .addUniqueConstraint("users_by_meta_user", ["meta_user_id"])
    .execute();
  const required = ["kind", "sealed_token", "scopes", "checked_at"];
  await table(db, "connections", ["user_id"], required, ["expires_at", "broken_at"])
    .addForeignKeyConstraint("connections_of_user", ["user_id"], "users", ["id"], (key) => key.onDelete("cascade"))
    .execute();
  const optional = ["owner_name", "owner_business_id", "currency", "timezone_id"];
  await table(db, "accounts", ["waba_id"], ["name", "updated_at"], optional).execute();
  await table(db, "memberships", ["user_id", "waba_id"], ["role", "verified_at"])
    .addForeignKeyConstraint("memberships_of_user", ["user_id"], "users", ["id"], (key) => key.onDelete("cascade"))
    .addForeignKeyConstraint("memberships_of_account", ["waba_id"], "accounts", ["waba_id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
  await db.schema.createIndex("memberships_by_account").on("memberships").column("waba_id").execute();
  await table(db, "rate_limits", ["key"], ["window_start"])
    .addColumn("count", "integer", (column) => column.notNull())
    .execute();
}

async function createMirror(db: Kysely<unknown>) {
  const required = ["name", "name_key", "ad_status", "search_text", "content_hash", "first_seen_at", "touched_at"];
  const optional = ["message", "unreadable", "changed_at", "gone_at"];
  await table(db, "sequences", ["waba_id", "id"], required, optional)
    .addColumn("ice_breaker_count", "integer", (column) => column.notNull())
    .execute();
  // One partial index per sort, so the first screenful costs the same for 100 and 10,000 sequences. `coalesce`, because
  // the engines order nulls differently.
  for (const [name, key, id] of [
    ["changed", sql`coalesce(changed_at, '')`, "asc"],
    ["name", sql`name_key`, "desc"],
    ["ice_breakers", sql`ice_breaker_count`, "asc"],
    ["status", sql`ad_status`, "desc"],
  ] as const) {
    const index = sql.id(`sequences_by_${name}`);
    await sql`create index ${index} on sequences (waba_id, ${key}, id ${sql.raw(id)}) where gone_at is null`.execute(
      db,
    );
  }
  await sql`create index sequences_gone on sequences (waba_id, gone_at) where gone_at is not null`.execute(db);
  const state = ["checked_at", "fresh_until", "lease_holder", "lease_until", "refusal", "quiet_until"];
  await table(db, "sync_states", ["waba_id"], [], state)
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("fetched_count", "integer", (column) => column.notNull())
    .execute();
}

async function createMemory(db: Kysely<unknown>) {
  const version = ["waba_id", "sequence_id", "at", "event", "name"];
  await table(db, "sequence_versions", ["id"], version, ["user_id", "message", "unreadable"]).execute();
  await index(db, "sequence_versions", "waba_id", "sequence_id", "at");
  const audit = ["at", "action", "outcome", "detail"];
  await table(db, "audits", ["id"], audit, ["user_id", "waba_id", "subject_id"]).execute();
  await index(db, "audits", "waba_id", "at");
  const pending = [
    "waba_id",
    "user_id",
    "name",
    "message",
    "content_hash",
    "twins_before",
    "attempted_at",
    "lease_until",
  ];
  await table(db, "pending_creates", ["id"], pending, ["sequence_id"]).execute();
  await sql`create unique index pending_creates_once on pending_creates (waba_id, user_id, content_hash)
    where sequence_id is null`.execute(db);
}

function index(db: Kysely<unknown>, on: string, ...columns: string[]) {
  return db.schema
    .createIndex(`${on}_by_${columns.at(-2)}`)
    .on(on)
    .columns(columns)
    .execute();
}

import { type Kysely, type Migration, sql } from "kysely";
import { createTable } from "../create-table";

export const ads: Migration = {
  async up(db: Kysely<unknown>) {
    await keySyncsByMirror(db);
    await createAds(db);
    await createOperations(db);
  },
};

/** The engines change primary keys differently, so this rebuilds the table. */
async function keySyncsByMirror(db: Kysely<unknown>) {
  const state = ["checked_at", "fresh_until", "lease_holder", "lease_until", "refusal", "quiet_until"];
  await createTable(db, "mirror_states", ["waba_id", "mirror"], [], state)
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("fetched_count", "integer", (column) => column.notNull())
    .execute();
  const kept = sql.raw(["waba_id", "revision", "fetched_count", ...state].join(", "));
  await sql`insert into mirror_states (mirror, ${kept}) select 'sequences', ${kept} from sync_states`.execute(db);
  await db.schema.dropTable("sync_states").execute();
  await db.schema.alterTable("mirror_states").renameTo("sync_states").execute();
}

async function createAds(db: Kysely<unknown>) {
  await createTable(db, "ad_accounts", ["waba_id", "id"], ["name", "found_at"])
    .addColumn("chosen", "integer", (column) => column.notNull())
    .execute();
  await createTable(db, "ad_account_people", ["user_id", "ad_account_id"], ["found_at"]).execute();
  const required = ["ad_account_id", "name", "campaign_id", "campaign_name", "ad_set_id", "ad_set_name"];
  const kept = ["status", "effective_status", "greets_with", "content_hash", "first_seen_at", "touched_at"];
  const optional = ["objective", "destination_type", "page_id", "page_name", "whatsapp_number", "thumbnail_url"];
  const more = ["story", "creative_id", "sequence_id", "own_greeting", "changed_at", "gone_at"];
  await createTable(db, "ads", ["waba_id", "id"], [...required, ...kept], [...optional, ...more])
    .addColumn("post_based", "integer", (column) => column.notNull())
    .execute();
  await sql`create index ads_by_change on ads (waba_id, coalesce(changed_at, ''), id) where gone_at is null`.execute(
    db,
  );
  await sql`create index ads_by_sequence on ads (waba_id, sequence_id) where gone_at is null`.execute(db);
  const span = ["waba_id", "ad_id", "greets_with", "from_at"];
  await createTable(db, "ad_sequence_spans", ["id"], span, ["sequence_id", "until_at"]).execute();
  await sql`create unique index ad_sequence_spans_open on ad_sequence_spans (waba_id, ad_id)
    where until_at is null`.execute(db);
  await sql`create index ad_sequence_spans_by_ad on ad_sequence_spans (waba_id, ad_id, from_at)`.execute(db);
  await sql`create index ad_sequence_spans_by_sequence on ad_sequence_spans (waba_id, sequence_id, from_at)`.execute(
    db,
  );
}

async function createOperations(db: Kysely<unknown>) {
  const required = ["waba_id", "kind", "phase", "started_by", "started_at", "changed_at"];
  const sequences = ["old_sequence_id", "new_sequence_id", "draft_id"];
  const optional = [...sequences, "ended_at", "refusal", "lease_holder", "lease_until"];
  await createTable(db, "operations", ["id"], required, optional).execute();
  await sql`create index operations_by_change on operations (waba_id, changed_at)`.execute(db);
  await sql`create index operations_by_draft on operations (waba_id, draft_id)`.execute(db);
  // Two people who start a change of one sequence share it.
  await sql`create unique index operations_one_change on operations (waba_id, old_sequence_id)
    where kind = 'change' and ended_at is null`.execute(db);
  const step = ["waba_id", "ad_name", "ad_account_id", "phase", "before", "creative_name", "twin_creative_ids"];
  const optionalOfStep = ["old_creative_id", "new_creative_id", "refusal", "claim"];
  await createTable(
    db,
    "operation_steps",
    ["operation_id", "ad_id"],
    [...step, "findings", "changed_at"],
    optionalOfStep,
  )
    .addColumn("position", "integer", (column) => column.notNull())
    .addForeignKeyConstraint("operation_steps_of_operation", ["operation_id"], "operations", ["id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
  await sql`create unique index operation_steps_claim on operation_steps (waba_id, claim)
    where claim is not null`.execute(db);
}

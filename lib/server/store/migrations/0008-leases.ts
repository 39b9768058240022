import { type Kysely, type Migration, sql } from "kysely";

/** Adds holders to leases and lets servers check creates with an unknown outcome. */
export const leases: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("webhook_states").addColumn("lease_holder", "text").execute();
    await extendPendingCreates(db);
  },
};

async function extendPendingCreates(db: Kysely<unknown>) {
  const table = () => db.schema.alterTable("pending_creates");
  await table().dropColumn("lease_until").execute();
  for (const column of ["lease_holder", "lease_until", "draft_id", "checking_since", "next_look_at"]) {
    await table().addColumn(column, "text").execute();
  }
  await table()
    .addColumn("state", "text", (column) => column.notNull().defaultTo("created"))
    .execute();
  await table()
    .addColumn("looks", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`drop index pending_creates_once`.execute(db);
  await sql`update pending_creates
    set state = 'checking', checking_since = attempted_at, next_look_at = attempted_at,
      content_hash = content_hash || ':' || user_id
    where sequence_id is null`.execute(db);
  await sql`create unique index pending_creates_once on pending_creates (waba_id, content_hash)
    where sequence_id is null`.execute(db);
  await sql`create index pending_creates_open on pending_creates (state)
    where state in ('sending', 'checking')`.execute(db);
}

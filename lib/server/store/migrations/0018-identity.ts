import { type Kysely, type Migration, sql } from "kysely";
import { createTable } from "../create-table";

export const identity: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(db, "person_links", ["waba_id", "one_key", "other_key"], ["message_key", "at"]).execute();
    await sql`create index person_links_back on person_links (waba_id, other_key)`.execute(db);
    await sql`create index conversations_welcomed on conversations (waba_id, at)
      where message_type = 'request_welcome'`.execute(db);
  },
};

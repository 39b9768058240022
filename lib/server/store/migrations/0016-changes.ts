import { type Kysely, type Migration, sql } from "kysely";

export const changes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("operations").renameTo("changes").execute();
    await db.schema.alterTable("operation_steps").renameTo("change_steps").execute();
    await db.schema.alterTable("change_steps").renameColumn("operation_id", "change_id").execute();
    await sql`update audits set action = 'change.' || substr(action, 11) where action like 'operation.%'`.execute(db);
  },
};

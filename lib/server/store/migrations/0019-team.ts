import type { Kysely, Migration } from "kysely";
import { createTable } from "../create-table";

export const team: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ["meta_role", "set_role", "set_by", "set_at", "removed_at"]) {
      await db.schema.alterTable("memberships").addColumn(column, "text").execute();
    }
    await createTable(
      db,
      "invites",
      ["id"],
      ["waba_id", "token_hash", "role", "label", "created_by", "created_at", "expires_at"],
      ["used_by", "used_at", "revoked_at"],
    ).execute();
    await db.schema.createIndex("invites_by_token").unique().on("invites").column("token_hash").execute();
    await db.schema.createIndex("invites_of").on("invites").column("waba_id").execute();
  },
};

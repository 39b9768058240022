import type { Kysely, Migration } from "kysely";

export const teamAccess: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ["removed_by", "invite_id", "unseen_at"]) {
      await db.schema.alterTable("memberships").addColumn(column, "text").execute();
    }
  },
};

import type { Kysely, Migration } from "kysely";

/** Every lease has a holder; `tables.ts` and `conversation-tables.ts` tell what each column means. */
export const leases: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("webhook_states").addColumn("lease_holder", "text").execute();
    // A released lease is null from now on. Whoever held one is a process of the version before, which has ended.
    await db.schema.alterTable("pending_creates").dropColumn("lease_until").execute();
    for (const column of ["lease_holder", "lease_until"]) {
      await db.schema.alterTable("pending_creates").addColumn(column, "text").execute();
    }
  },
};

import { type CreateTableBuilder, type Kysely, type Migration, sql } from "kysely";
import { createTable } from "../create-table";

export const reviews: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(
      db,
      "reviews",
      ["id"],
      ["waba_id", "draft_id", "author_id", "action", "state", "name", "policy", "created_at", "updated_at"],
      ["sequence_id", "change_id", "ended_at", "ended_by", "published_sequence_id", "override_reason"],
    )
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("lease_holder", "text")
      .addColumn("lease_until", "text")
      .execute();
    await sql`create index reviews_of on reviews (waba_id, state, updated_at)`.execute(db);
    await sql`create unique index reviews_open on reviews (waba_id, author_id, draft_id)
      where state = 'open'`.execute(db);

    const revision = ["review_id", "at", "author_id", "proposal", "content_hash", "note"];
    let revisions: CreateTableBuilder<string, string> = db.schema
      .createTable("review_revisions")
      .addColumn("number", "integer", (column) => column.notNull());
    for (const column of revision) revisions = revisions.addColumn(column, "text", (c) => c.notNull());
    await revisions.addPrimaryKeyConstraint("review_revisions_key", ["review_id", "number"]).execute();
    await sql`create index review_revisions_by_hash on review_revisions (content_hash)`.execute(db);

    await createTable(db, "review_reviewers", ["review_id", "user_id"], ["asked_by", "asked_at"])
      .addColumn("seen_revision", "integer")
      .execute();

    await createTable(
      db,
      "review_decisions",
      ["id"],
      ["review_id", "content_hash", "at", "decision", "note", "name"],
      ["user_id", "visitor_id", "link_id"],
    )
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("named", "integer", (column) => column.notNull())
      .execute();
    await sql`create index review_decisions_of on review_decisions (review_id)`.execute(db);

    await createTable(
      db,
      "review_links",
      ["id"],
      ["waba_id", "token_hash", "kind", "label", "created_by", "created_at", "expires_at"],
      ["email", "passcode_hash", "revoked_at", "viewed_at"],
    )
      .addColumn("mailed", "integer", (column) => column.notNull())
      .addColumn("views", "integer", (column) => column.notNull())
      .execute();
    await sql`create unique index review_links_by_token on review_links (token_hash)`.execute(db);
    await createTable(db, "review_link_items", ["link_id", "review_id"], [])
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("revision", "integer", (column) => column.notNull())
      .execute();
    await sql`create index review_link_items_of on review_link_items (review_id)`.execute(db);

    await createTable(
      db,
      "review_visitors",
      ["id"],
      ["link_id", "secret_hash", "name", "created_at", "seen_at"],
      ["email"],
    ).execute();
    await sql`create index review_visitors_of on review_visitors (link_id)`.execute(db);

    await createTable(
      db,
      "review_comments",
      ["id"],
      ["review_id", "waba_id", "thread_id", "part", "body", "mentions", "at", "name"],
      ["anchor", "edited_at", "deleted_at", "resolved_at", "resolved_by", "user_id", "visitor_id"],
    )
      .addColumn("revision", "integer", (column) => column.notNull())
      .execute();
    await sql`create index review_comments_of on review_comments (review_id, at)`.execute(db);

    await createTable(db, "review_policies", ["waba_id"], ["policy", "changed_by", "changed_at"]).execute();
  },
};

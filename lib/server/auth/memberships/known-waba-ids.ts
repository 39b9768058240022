import type { Database } from "@/lib/server/store/open-database";

/** A person's accounts from before, some of them by a typed id that no list would name again: each is verified anew. */
export async function knownWabaIds(db: Database, metaUserId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select("memberships.waba_id")
    .where("users.meta_user_id", "=", metaUserId)
    .execute();
  return rows.map((row) => row.waba_id);
}

import type { Database } from "@/lib/server/store/open-database";

/** Includes accounts from typed ids that no list names; the caller verifies each again. */
export async function knownWabaIds(db: Database, metaUserId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select("memberships.waba_id")
    .where("users.meta_user_id", "=", metaUserId)
    .execute();
  return rows.map((row) => row.waba_id);
}

import type { Database } from "@/lib/server/store/open-database";

/** Keeps a token that a newer sign-in has stored. */
export async function markBroken(db: Database, userId: string, sealedToken: string): Promise<void> {
  await db
    .updateTable("connections")
    .set({ broken_at: new Date().toISOString() })
    .where("user_id", "=", userId)
    .where("sealed_token", "=", sealedToken)
    .where("broken_at", "is", null)
    .execute();
}

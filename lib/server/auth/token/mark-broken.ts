import type { Database } from "@/lib/server/store/open-database";

/** Notes that Meta refused this very token; one stored by a newer sign-in meanwhile is left alone. */
export async function markBroken(db: Database, userId: string, sealedToken: string): Promise<void> {
  await db
    .updateTable("connections")
    .set({ broken_at: new Date().toISOString() })
    .where("user_id", "=", userId)
    .where("sealed_token", "=", sealedToken)
    .where("broken_at", "is", null)
    .execute();
}

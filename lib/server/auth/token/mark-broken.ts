import type { GraphError } from "@/lib/graph/client/graph-error";
import type { Database } from "@/lib/server/store/open-database";

/** Keeps a token that a newer sign-in has stored, and the first reason. */
export async function markBroken(
  db: Database,
  { userId, sealedToken }: { userId: string; sealedToken: string },
  { subcode }: GraphError,
): Promise<void> {
  await db
    .updateTable("connections")
    .set({ broken_at: new Date().toISOString(), broken_subcode: subcode ?? null })
    .where("user_id", "=", userId)
    .where("sealed_token", "=", sealedToken)
    .where("broken_at", "is", null)
    .execute();
}

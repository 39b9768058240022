import { healthOf } from "@/lib/server/auth/memberships/connection-health";
import { database } from "@/lib/server/store/database";
import { readSession } from "../session/session";

/** Whether the token stays valid for a while, so the person needn't sign in. */
export async function isConnected(): Promise<boolean> {
  const session = await readSession();
  if (!session) return false;
  const db = await database();
  const connection = await db
    .selectFrom("connections")
    .select(["expires_at", "broken_at"])
    .where("user_id", "=", session.userId)
    .executeTakeFirst();
  return healthOf(connection).state === "ok";
}

import type { Refusal } from "@/lib/domain/refusal/refusal";
import { database } from "@/lib/server/store/database";
import type { Database } from "@/lib/server/store/open-database";
import { endSessions } from "./end-sessions";
import type { SessionClaims } from "./find-session";
import { sessionsNotEnded } from "./sessions-not-ended";

/** Ends the session that a cookie names. Returns why it may still be active; null once it has ended. */
export async function signOutSession(
  { sub, sid }: SessionClaims,
  db: () => Promise<Database> = database,
): Promise<Refusal | null> {
  try {
    await endSessions(await db(), { userId: sub, only: sid });
    return null;
  } catch (error) {
    return sessionsNotEnded(error, "ownSessionNotEnded");
  }
}

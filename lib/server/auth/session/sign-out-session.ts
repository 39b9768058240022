import type { Refusal } from "@/lib/domain/refusal/refusal";
import { database } from "@/lib/server/store/database";
import type { Database } from "@/lib/server/store/open-database";
import { endSessions } from "./end-sessions";
import type { SessionClaims } from "./find-session";
import { sessionsNotEnded } from "./sessions-not-ended";

/** Returns null once the session has ended, else why it may still be active. */
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

import { MINUTE_MS } from "@/lib/domain/time/durations";
import { log } from "@/lib/server/log/log";
import type { Database } from "@/lib/server/store/open-database";

export type Session = { userId: string; userName: string; sessionId: string; language: string | null };

export type SessionClaims = { sub: string; sid: string };

const seenEveryMs = 5 * MINUTE_MS;

/** Null once the session has ended. Updates `seen_at` every few minutes. */
export async function findSession(db: Database, { sub, sid }: SessionClaims): Promise<Session | null> {
  const row = await db
    .selectFrom("sessions")
    .innerJoin("users", "users.id", "sessions.user_id")
    .select(["users.id", "users.name", "users.language", "sessions.seen_at", "sessions.expires_at"])
    .where("sessions.id", "=", sid)
    .where("users.id", "=", sub)
    .executeTakeFirst();
  if (!row || Date.parse(row.expires_at) <= Date.now()) return null;
  if (Date.now() - Date.parse(row.seen_at) > seenEveryMs) void noteSeen(db, sid);
  return { userId: row.id, userName: row.name, sessionId: sid, language: row.language };
}

/** The request neither waits for this nor fails with it. */
async function noteSeen(db: Database, sid: string): Promise<void> {
  try {
    await db.updateTable("sessions").set({ seen_at: new Date().toISOString() }).where("id", "=", sid).execute();
  } catch (error) {
    log().warn({ error }, "The last use of a session could not be noted");
  }
}

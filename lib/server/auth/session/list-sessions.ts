import type { SignedInBrowser } from "@/lib/domain/sessions/signed-in-browser";
import { database } from "@/lib/server/store/database";
import type { Database } from "@/lib/server/store/open-database";
import type { Session } from "./find-session";

export async function listSessions(
  { userId, sessionId }: Pick<Session, "userId" | "sessionId">,
  db: () => Promise<Database> = database,
): Promise<SignedInBrowser[]> {
  const rows = await (await db())
    .selectFrom("sessions")
    .select(["id", "browser", "system", "created_at", "seen_at"])
    .where("user_id", "=", userId)
    .where("expires_at", ">", new Date().toISOString())
    .orderBy("seen_at", "desc")
    .execute();
  const browsers = rows.map(({ id, browser, system, created_at, seen_at }) => ({
    id,
    browser,
    system,
    signedInAt: created_at,
    seenAt: seen_at,
    isCurrent: id === sessionId,
  }));
  return browsers.sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent));
}

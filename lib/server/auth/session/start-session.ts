import { randomUUID } from "node:crypto";
import Bowser from "bowser";
import type { Database } from "@/lib/server/store/open-database";

export const sessionSeconds = 30 * 24 * 60 * 60;

type NewSession = { userId: string; userAgent: string | null };

export async function startSession(db: Database, { userId, userAgent }: NewSession): Promise<string> {
  const id = randomUUID();
  const now = Date.now();
  const at = new Date(now).toISOString();
  const expires_at = new Date(now + sessionSeconds * 1000).toISOString();
  const known = userAgent ? Bowser.parse(userAgent) : null;
  const browser = known?.browser.name ?? null;
  const system = known?.os.name ?? null;
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom("sessions").where("expires_at", "<=", at).execute();
    await trx
      .insertInto("sessions")
      .values({ id, user_id: userId, created_at: at, seen_at: at, expires_at, browser, system })
      .execute();
  });
  return id;
}

import type { Database } from "@/lib/server/store/open-database";

type EndedSessions = { userId: string; only?: string; except?: string };

/** Ends all sessions of a person, `only` one, or all `except` one. Their cookies stop working at once. */
export async function endSessions(db: Database, { userId, only, except }: EndedSessions): Promise<void> {
  let ended = db.deleteFrom("sessions").where("user_id", "=", userId);
  if (only) ended = ended.where("id", "=", only);
  if (except) ended = ended.where("id", "!=", except);
  await ended.execute();
}

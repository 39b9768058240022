import type { Transaction } from "kysely";
import type { Database } from "@/lib/server/store/open-database";
import type { Tables } from "@/lib/server/store/tables";

type EndedSessions = { userId: string; only?: string; except?: string };

/** Ends all sessions of a person, one (`only`), or all but one (`except`). */
export async function endSessions(
  db: Database | Transaction<Tables>,
  { userId, only, except }: EndedSessions,
): Promise<void> {
  let ended = db.deleteFrom("sessions").where("user_id", "=", userId);
  if (only) ended = ended.where("id", "=", only);
  if (except) ended = ended.where("id", "!=", except);
  await ended.execute();
}

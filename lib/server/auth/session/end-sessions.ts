import type { Transaction } from "kysely";
import type { Database } from "@/lib/server/store/open-database";
import type { Tables } from "@/lib/server/store/tables";

type EndedSessions = { userId: string; only?: string; except?: string };

/** Ends sessions of one person: all of them, one of them (`only`), or all but one (`except`). Their cookies open nothing from now on. */
export async function endSessions(
  db: Database | Transaction<Tables>,
  { userId, only, except }: EndedSessions,
): Promise<void> {
  let ended = db.deleteFrom("sessions").where("user_id", "=", userId);
  if (only) ended = ended.where("id", "=", only);
  if (except) ended = ended.where("id", "!=", except);
  await ended.execute();
}

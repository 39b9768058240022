import { DAY_MS } from "@/lib/domain/time/durations";
import type { Database } from "../../store/open-database";

const KEPT_MS = 365 * DAY_MS;

/** Read or not: nobody looks for what is a year old. */
export async function pruneInbox(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS).toISOString();
  await db.deleteFrom("notifications").where("at", "<", before).execute();
}

import { DAY_MS } from "@/lib/domain/time/durations";
import type { Database } from "../store/open-database";

/** Ended jobs are kept this long, so that an event reported again queues nothing. */
const KEPT_MS = 90 * DAY_MS;

export async function pruneJobs(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS).toISOString();
  await db
    .deleteFrom("jobs")
    .where((eb) => eb.or([eb("done_at", "<", before), eb("failed_at", "<", before)]))
    .execute();
}

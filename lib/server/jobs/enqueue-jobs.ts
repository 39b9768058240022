import type { Transaction } from "kysely";
import { NO_LEASE } from "../lease/lease";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";
import type { NewJob } from "./job";

/** A key that was queued before, even if done, is skipped. In the caller's transaction: both are stored, or neither. */
export async function enqueueJobs(
  tx: Database | Transaction<Tables>,
  jobs: readonly NewJob[],
  now: Date,
): Promise<void> {
  if (jobs.length === 0) return;
  await tx
    .insertInto("jobs")
    .values(
      jobs.map(({ kind, key, payload, at }) => ({
        ...{ key, kind, payload: JSON.stringify(payload), attempts: 0 },
        ...{ created_at: now.toISOString(), next_at: at.toISOString(), ...NO_LEASE },
        ...{ done_at: null, failed_at: null, last_error: null },
      })),
    )
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
}

import { setTimeout as wait } from "node:timers/promises";

/** Safe to retry: PostgreSQL's deadlock and serialisation failure, SQLite's stale snapshot. */
const CONFLICTS = new Set(["40P01", "40001", "SQLITE_BUSY_SNAPSHOT"]);
const MOST_TRIES = 5;
const PAUSE_MS = 10;

export async function retryConflicts<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await run();
    } catch (error) {
      if (tries === MOST_TRIES || !CONFLICTS.has(String((error as { code?: unknown }).code))) throw error;
      await wait(PAUSE_MS * tries);
    }
  }
}

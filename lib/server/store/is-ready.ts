import { log } from "../log/log";
import { database } from "./database";
import type { Database } from "./open-database";
import { StoreBusyError } from "./store-busy-error";

/** An answer that comes later than a load balancer waits is no answer. */
const READY_WITHIN_MS = 1_500;

/**
 * Whether the app can serve: settings understood, database migrated, answering in time and taking a write. The reason for a
 * no is in the log.
 */
export async function isReady(open: () => Promise<Database> = database): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreBusyError()), READY_WITHIN_MS);
  });
  try {
    await Promise.race([write(open), late]);
    return true;
  } catch (error) {
    log().error({ error }, "not ready");
    return false;
  } finally {
    clearTimeout(timer);
  }
}

async function write(open: () => Promise<Database>): Promise<void> {
  const row = { id: "ready", checked_at: new Date().toISOString() };
  const db = await open();
  await db
    .insertInto("readiness")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ checked_at: row.checked_at }))
    .execute();
}

import { log } from "../log/log";
import { database } from "./database";
import type { Database } from "./open-database";
import { withinDeadline } from "./within-deadline";

export const READY_WITHIN_MS = 1_500;

/** Checks settings, migrations and one write in time; the log has the reason for a failure. */
export async function isReady(open: () => Promise<Database> = database): Promise<boolean> {
  try {
    await withinDeadline(write(open), READY_WITHIN_MS);
    return true;
  } catch (error) {
    log().error({ error }, "not ready");
    return false;
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

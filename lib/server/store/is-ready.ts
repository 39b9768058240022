import { sql } from "kysely";
import { log } from "../log";
import { database } from "./database";
import type { Database } from "./open-database";

/** Whether the app can serve: settings understood, database migrated and answering. The reason for a no is in the log. */
export async function isReady(open: () => Promise<Database> = database): Promise<boolean> {
  try {
    await sql`select 1 from sync_states limit 1`.execute(await open());
    return true;
  } catch (error) {
    log().error({ error }, "not ready");
    return false;
  }
}

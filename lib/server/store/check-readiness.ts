import { sql } from "kysely";
import { log } from "../log";
import { database } from "./database";

/** Whether the app can serve: settings understood, database migrated and answering. The reason for a no is in the log. */
export async function checkReadiness(): Promise<boolean> {
  try {
    await sql`select 1`.execute(await database());
    return true;
  } catch (error) {
    log().error({ error }, "not ready");
    return false;
  }
}

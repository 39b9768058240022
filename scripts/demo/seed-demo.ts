import { join } from "node:path";
import { openDatabase } from "@/lib/server/store/open-database";
import { isEnding } from "../support/children";
import type { Secrets } from "../support/secrets";
import { seedActivity } from "./seed-activity";
import { seedReviews } from "./seed-reviews";

/** Lumen Coffee. */
const wabaId = "395394933592466";

/** Rows of Overture's own database for one account, written once. Never throws. */
export async function seedDemo(dataDir: string, secrets: Secrets, say: (line: string) => void): Promise<void> {
  // Entries are signed with the app's keys.
  process.env.ENCRYPTION_KEYS = secrets.ENCRYPTION_KEYS;
  try {
    const db = await openDatabase(`file:${join(dataDir, "overture.db")}`);
    try {
      await seedActivity(db, wabaId);
      await seedReviews(db, wabaId);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    if (!isEnding()) say(`Lumen Coffee has no past. ${error instanceof Error ? error.message : String(error)}`);
  }
}

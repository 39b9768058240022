import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "@/lib/server/store/open-database";

const SECOND_MS = 1000;

/**
 * A JWT's `iat` counts whole seconds, and *sign out everywhere* ends the whole second in which it happened: whoever signs
 * in again within it waits for the next one. At most one second.
 */
export async function waitForNextSecondAfterSignOut(db: Database, userId: string): Promise<void> {
  const user = await db.selectFrom("users").select("signed_out_at").where("id", "=", userId).executeTakeFirstOrThrow();
  if (!user.signed_out_at) return;
  const endsAt = (Math.floor(Date.parse(user.signed_out_at) / SECOND_MS) + 1) * SECOND_MS;
  const leftMs = Math.min(endsAt - Date.now(), SECOND_MS);
  if (leftMs > 0) await wait(leftMs);
}

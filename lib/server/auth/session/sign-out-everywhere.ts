import { database } from "@/lib/server/store/database";
import type { Session } from "./session";

/** Ends every session of the person issued until now, in all browsers. */
export async function signOutEverywhere({ userId }: Session): Promise<void> {
  const db = await database();
  const at = new Date().toISOString();
  await db.updateTable("users").set({ signed_out_at: at }).where("id", "=", userId).execute();
}

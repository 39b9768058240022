import { z } from "zod";
import type { Database } from "@/lib/server/store/open-database";

const scopes = z.array(z.string()).catch([]);

/** What the person's stored token was granted, as of their last sign-in; empty without one. */
export async function grantedScopes(db: Database, userId: string): Promise<string[]> {
  const row = await db.selectFrom("connections").select("scopes").where("user_id", "=", userId).executeTakeFirst();
  return scopes.parse(row ? JSON.parse(row.scopes) : []);
}

import type { Database } from "@/lib/server/store/open-database";
import { readIds } from "@/lib/server/store/read-json";

export async function grantedScopes(db: Database, userId: string): Promise<string[]> {
  const row = await db.selectFrom("connections").select("scopes").where("user_id", "=", userId).executeTakeFirst();
  return readIds(row?.scopes ?? null, `connections.scopes ${userId}`);
}

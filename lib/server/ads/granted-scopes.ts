import type { Database } from "../store/open-database";

/** What the person's connection was granted at sign-in; empty without a connection. */
export async function grantedScopes(db: Database, userId: string): Promise<string[]> {
  const row = await db.selectFrom("connections").select("scopes").where("user_id", "=", userId).executeTakeFirst();
  return row ? (JSON.parse(row.scopes) as string[]) : [];
}

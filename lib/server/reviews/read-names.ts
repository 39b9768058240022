import type { Database } from "../store/open-database";

/** Names of people by id, also of former members. */
export async function readNames(db: Database, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return new Map();
  const users = await db.selectFrom("users").select(["id", "name"]).where("id", "in", known).execute();
  return new Map(users.map(({ id, name }) => [id, name]));
}

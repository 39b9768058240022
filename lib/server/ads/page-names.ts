import type { Database } from "../store/open-database";

export async function knownPageNames(db: Database, wabaId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("ads")
    .select(["page_id", "page_name"])
    .distinct()
    .where("waba_id", "=", wabaId)
    .where("page_name", "is not", null)
    .execute();
  return new Map(rows.flatMap(({ page_id, page_name }) => (page_id && page_name ? [[page_id, page_name]] : [])));
}

import type { Kysely, Migration } from "kysely";
import { nameKey } from "@/lib/domain/sequences/name-key";
import { searchText } from "@/lib/domain/sequences/search-text";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";
import type { Tables } from "../tables";

export const searchFolding: Migration = {
  async up(untyped: Kysely<unknown>) {
    const db = untyped as Kysely<Tables>;
    const rows = await db.selectFrom("sequences").select(["waba_id", "id", "name", "message", "unreadable"]).execute();
    for (const { waba_id, id, name, message, unreadable } of rows) {
      const content = { id, name, message: message === null ? null : JSON.parse(message), unreadable };
      await db
        .updateTable("sequences")
        .set({ search_text: foldForSearch(searchText(content)), name_key: nameKey(name) })
        .where("waba_id", "=", waba_id)
        .where("id", "=", id)
        .execute();
    }
  },
};

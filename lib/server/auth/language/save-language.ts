import type { Transaction } from "kysely";
import type { LanguageCode } from "@/lib/domain/languages/interface-languages";
import type { Database } from "@/lib/server/store/open-database";
import type { Tables } from "@/lib/server/store/tables";

/** Pages and e-mails of this person use it from now on. */
export async function saveLanguage(
  db: Database | Transaction<Tables>,
  userId: string,
  language: LanguageCode,
): Promise<void> {
  await db.updateTable("users").set({ language }).where("id", "=", userId).execute();
}

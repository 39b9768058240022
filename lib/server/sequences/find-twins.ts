import { nameKey } from "@/lib/sequences/name-key";
import type { Sequence } from "@/lib/sequences/schema";
import type { Database } from "../store/open-database";
import { SEQUENCE_COLUMNS, toSequence } from "./to-sequence";
import { wordsKey } from "./words-key";

/** Ids of the living sequences that already say the same under the same name: they are not the result of a new create. */
export async function findTwins(
  db: Database,
  wabaId: string,
  content: Pick<Sequence, "name" | "message">,
): Promise<string[]> {
  const key = wordsKey(content);
  const rows = await db
    .selectFrom("sequences")
    .select(SEQUENCE_COLUMNS)
    .where("waba_id", "=", wabaId)
    .where("gone_at", "is", null)
    .where("name_key", "=", nameKey(content.name))
    .execute();
  return rows
    .map(toSequence)
    .filter((sequence) => wordsKey(sequence) === key)
    .map(({ id }) => id);
}

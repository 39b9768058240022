import { type SequenceMessage, sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import type { Database } from "../store/open-database";
import { readJson } from "../store/read-json";

type Named = { name: string; message: SequenceMessage | null };

export async function nameSequences(db: Database, wabaId: string, ids: Iterable<string>): Promise<Map<string, Named>> {
  const rows = await db
    .selectFrom("sequences")
    .select(["id", "name", "message"])
    .where("waba_id", "=", wabaId)
    .where("id", "in", [...new Set(ids), ""])
    .execute();
  return new Map(
    rows.map(({ id, name, message }) => [
      id,
      { name, message: readJson(message, sequenceMessageSchema, `sequences.message ${id}`) },
    ]),
  );
}

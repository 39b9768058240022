import { type SequenceMessage, sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import type { Database } from "../store/open-database";
import { readJson } from "../store/read-json";

type Version = { name: string; at: string; message: SequenceMessage | null };

export async function nameVersions(db: Database, wabaId: string, ids: Iterable<string>): Promise<Map<string, Version>> {
  const rows = await db
    .selectFrom("sequence_versions")
    .select(["id", "name", "at", "message"])
    .where("waba_id", "=", wabaId)
    .where("id", "in", [...new Set(ids), ""])
    .execute();
  return new Map(
    rows.map(({ id, name, at, message }) => [
      id,
      { name, at, message: readJson(message, sequenceMessageSchema, `sequence_versions.message ${id}`) },
    ]),
  );
}

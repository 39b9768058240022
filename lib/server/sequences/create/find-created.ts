import { type Sequence, sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import type { Database } from "../../store/open-database";
import { readIds, readJson } from "../../store/read-json";
import type { PendingCreatesTable } from "../../store/tables";
import { contentOf } from "./pending-create";
import { wordsKey } from "./words-key";

/**
 * Looks through Meta's list for the sequence that an attempt of unknown outcome made: the same words under an id that was
 * not there before, whatever its date. `sequence` is null only when the whole list lacks it.
 * @throws GraphError when the list cannot be read to its end.
 */
export async function findCreated(
  client: GraphClient,
  db: Database,
  attempt: PendingCreatesTable,
): Promise<{ sequence: Sequence | null; pages: number }> {
  const key = wordsKey(contentOf(attempt));
  // What was sent cannot be read any more, so nothing can be recognised as it.
  if (key === null) return { sequence: null, pages: 0 };
  const before = new Set(readIds(attempt.twins_before, `pending_creates.twins_before ${attempt.id}`));
  let pages = 0;
  for await (const { sequences } of listSequences(client, attempt.waba_id)) {
    pages += 1;
    for (const sequence of sequences) {
      if (before.has(sequence.id) || wordsKey(sequence) !== key) continue;
      if (!(await isSomethingElse(db, attempt.waba_id, sequence.id, key))) return { sequence, pages };
    }
  }
  return { sequence: null, pages };
}

/** It is known as the result of another create, or it once had other words: then it was not made with these. */
async function isSomethingElse(db: Database, wabaId: string, sequenceId: string, key: string | null): Promise<boolean> {
  const versions = await db
    .selectFrom("sequence_versions")
    .select(["id", "event", "name", "message"])
    .where("waba_id", "=", wabaId)
    .where("sequence_id", "=", sequenceId)
    .execute();
  return versions.some(
    ({ id, event, name, message }) =>
      event === "created" ||
      wordsKey({ name, message: readJson(message, sequenceMessageSchema, `sequence_versions.message ${id}`) }) !== key,
  );
}

import { type Sequence, sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import type { Database } from "../../store/open-database";
import { readIds, readJson } from "../../store/read-json";
import type { PendingCreatesTable } from "../../store/tables";
import { contentOf } from "./pending-create";
import { wordsKey } from "./words-key";

/** Same words under a new id. `sequence` is null only if the whole list lacks it. @throws GraphError */
export async function findCreated(
  client: GraphClient,
  db: Database,
  attempt: PendingCreatesTable,
): Promise<{ sequence: Sequence | null; pages: number }> {
  const key = wordsKey(contentOf(attempt));
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

/** Belongs to another create or once had other words, so this attempt didn't make it. */
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

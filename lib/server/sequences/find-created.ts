import { listSequences } from "@/lib/graph/edges/list-sequences";
import type { GraphClient } from "@/lib/graph/graph-client";
import type { Sequence } from "@/lib/sequences/schema";
import type { Database } from "../store/open-database";
import type { PendingCreatesTable } from "../store/tables";
import { wordsKey } from "./words-key";

/** How far Meta's clock and ours may be apart. */
const CLOCK_SKEW_MS = 10 * 60_000;

/**
 * Looks through Meta's list for the sequence that an attempt of unknown outcome made: the same words, not there before,
 * not older than the attempt, and not known to be somebody else's create. Null only when the whole list lacks it.
 * @throws GraphError when the list cannot be read to its end.
 */
export async function findCreated(
  client: GraphClient,
  db: Database,
  attempt: PendingCreatesTable,
): Promise<Sequence | null> {
  const key = wordsKey({ name: attempt.name, message: JSON.parse(attempt.message) });
  const before = new Set<string>(JSON.parse(attempt.twins_before));
  const earliest = Date.parse(attempt.attempted_at) - CLOCK_SKEW_MS;
  for await (const { sequences } of listSequences(client, attempt.waba_id)) {
    for (const sequence of sequences) {
      if (before.has(sequence.id) || wordsKey(sequence) !== key) continue;
      if (sequence.changedAt !== null && Date.parse(sequence.changedAt) < earliest) continue;
      if (!(await isKnownCreate(db, attempt.waba_id, sequence.id))) return sequence;
    }
  }
  return null;
}

async function isKnownCreate(db: Database, wabaId: string, sequenceId: string): Promise<boolean> {
  const version = await db
    .selectFrom("sequence_versions")
    .select("id")
    .where("waba_id", "=", wabaId)
    .where("sequence_id", "=", sequenceId)
    .where("event", "=", "created")
    .executeTakeFirst();
  return version !== undefined;
}

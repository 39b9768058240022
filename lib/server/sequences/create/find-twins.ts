import { nameKey } from "@/lib/domain/sequences/name-key";
import { MINUTE_MS } from "@/lib/domain/time/durations";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import { readSyncState, sequencesOf } from "../../mirror/sync-state";
import type { Database } from "../../store/open-database";
import { SEQUENCE_COLUMNS, toSequence } from "../mirror/to-sequence";
import { type NewContent, wordsHash } from "./pending-create";
import { mayBeTwin } from "./twin";

/** A more recently completed mirror knows every twin; otherwise list Meta first. */
export const MIRROR_TRUSTED_MS = 15 * MINUTE_MS;

/** Ids of existing sequences with possibly equal content, so not results of a new create. @throws GraphError */
export async function findTwins(
  db: Database,
  client: GraphClient,
  wabaId: string,
  content: NewContent,
  now: Date,
): Promise<string[]> {
  const hash = wordsHash(content);
  const rows = await db
    .selectFrom("sequences")
    .select(SEQUENCE_COLUMNS)
    .where("waba_id", "=", wabaId)
    .where("name_key", "in", [nameKey(content.name), nameKey(content.name.trim())])
    .execute();
  const known = rows.map(toSequence);
  const { checked_at } = await readSyncState(db, sequencesOf(wabaId));
  const isTrusted = checked_at !== null && now.getTime() - Date.parse(checked_at) <= MIRROR_TRUSTED_MS;
  if (!isTrusted) for await (const { sequences } of listSequences(client, wabaId)) known.push(...sequences);
  const ids = known.filter((sequence) => mayBeTwin(sequence, content.name, hash)).map(({ id }) => id);
  return [...new Set(ids)];
}

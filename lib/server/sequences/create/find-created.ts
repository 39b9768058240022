import { type Sequence, sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import type { Database } from "../../store/open-database";
import { idsSchema, readJson } from "../../store/read-json";
import type { PendingCreatesTable } from "../../store/tables";
import { contentOf, wordsHash } from "./pending-create";
import { mayBeTwin } from "./twin";

/**
 * What a look through Meta's whole list found. `isProof`: everything could be compared, so that no sequence means that
 * none was made.
 */
export type CreateSearch = { sequence: Sequence | null; pages: number; isProof: boolean };

/** Clocks of servers differ: a version may bear a time that lies so much before the create that made it. */
const SKEW_MS = 60_000;

/**
 * Looks through Meta's list for the sequence that an attempt of unknown outcome made: the same words under an id that was
 * not there before, whatever its date. The words are compared by their hash, which also finds what an unreadable row sent.
 * @throws GraphError when the list cannot be read to its end.
 */
export async function findCreated(
  client: GraphClient,
  db: Database,
  attempt: PendingCreatesTable,
): Promise<CreateSearch> {
  const sent = contentOf(attempt);
  const hash = sent.message === null ? attempt.content_hash : wordsHash(sent);
  const twins = readJson(attempt.twins_before, idsSchema, `pending_creates.twins_before ${attempt.id}`);
  const before = new Set(twins);
  let [pages, isProof] = [0, sent.message !== null];
  for await (const { sequences, unidentifiedCount } of listSequences(client, attempt.waba_id)) {
    pages += 1;
    if (unidentifiedCount > 0) isProof = false;
    for (const sequence of sequences) {
      if (before.has(sequence.id) || !mayBeTwin(sequence, attempt.name, hash)) continue;
      const origin = await originOf(db, attempt, sequence.id, hash);
      if (origin === "other") continue;
      const isOurs = origin === "ours" && sequence.message !== null && twins !== null;
      if (isOurs) return { sequence, pages, isProof };
      isProof = false;
    }
  }
  return { sequence: null, pages, isProof };
}

/**
 * `other`: it is known as the result of another create, or it once had other words, so it was not made with these.
 * `unclear`: it has a version that cannot be read, which may have had any words.
 */
async function originOf(
  db: Database,
  { waba_id, attempted_at }: PendingCreatesTable,
  sequenceId: string,
  hash: string,
): Promise<"ours" | "other" | "unclear"> {
  const versions = await db
    .selectFrom("sequence_versions")
    .select(["id", "at", "event", "name", "message"])
    .where("waba_id", "=", waba_id)
    .where("sequence_id", "=", sequenceId)
    .execute();
  const existedBefore = new Date(Date.parse(attempted_at) - SKEW_MS).toISOString();
  let isUnclear = false;
  for (const version of versions) {
    const { id, at, event, name } = version;
    const message = readJson(version.message, sequenceMessageSchema, `sequence_versions.message ${id}`);
    if (event === "created") return "other";
    if (message === null && at < existedBefore) return "other";
    if (message === null) isUnclear = true;
    else if (wordsHash({ name, message }) !== hash) return "other";
  }
  return isUnclear ? "unclear" : "ours";
}

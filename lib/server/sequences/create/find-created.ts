import { type Sequence, sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import type { Database } from "../../store/open-database";
import { idsSchema, readJson } from "../../store/read-json";
import type { PendingCreatesTable } from "../../store/tables";
import { contentOf, wordsHash } from "./pending-create";
import { mayBeTwin } from "./twin";

/** `isProof`: everything was comparable, so a null sequence proves that none was created. */
export type CreateSearch = { sequence: Sequence | null; pages: number; isProof: boolean };

/** Server clocks differ, so a version may be dated slightly before its create. */
const SKEW_MS = 60_000;

/** Finds a new id with the same content hash. @throws GraphError if Meta's list is incomplete. */
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

/** `other`: made by another create, or it once had other content. `unclear`: an unreadable version could match. */
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

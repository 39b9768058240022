import type { HistoryVersion, SequenceHistory } from "@/lib/domain/history/sequence-history";
import { sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { getSequence } from "../../sequences/get-sequence";
import type { Database } from "../../store/open-database";
import { readJson } from "../../store/read-json";
import { readLineage } from "./read-lineage";
import { readVersionResults } from "./read-version-results";

const MOST_VERSIONS = 300;

/** A sequence's story, with those it continues and those that continue it. Null if nobody knows the sequence. */
export async function getHistory(
  waba: AuthorizedWaba,
  sequenceId: string,
  ctx: ServiceContext = serviceContext(waba),
): Promise<SequenceHistory | null> {
  const known = await getSequence(waba, sequenceId, ctx);
  if (!known) return null;
  const db = await ctx.db();
  const { wabaId } = waba;
  const lineage = await readLineage(db, wabaId, sequenceId);
  const rows = await readVersions(db, wabaId, [...lineage.keys()]);
  const shown = rows.slice(0, MOST_VERSIONS);
  const results = await readVersionResults(db, wabaId, [...lineage.keys()]);
  const firsts = new Map(shown.map(({ id, sequence_id }) => [sequence_id, id]));
  const versions = shown.map((row): HistoryVersion => {
    const { id, sequence_id, at, event, actor, name } = row;
    const message = readJson(row.message, sequenceMessageSchema, `sequence_versions.message ${id}`);
    const result = results.get(id);
    return {
      ...{ id, sequenceId: sequence_id, at, event, actor, name, message, words: message && toWords(name, message) },
      ...{ conversations: result?.conversations ?? null, suggested: result?.suggested ?? 0 },
      origin: firsts.get(sequence_id) === id ? (lineage.get(sequence_id) ?? null) : null,
    };
  });
  return { ...known, versions, isCut: rows.length > MOST_VERSIONS };
}

function readVersions(db: Database, wabaId: string, sequenceIds: readonly string[]) {
  return db
    .selectFrom("sequence_versions as version")
    .leftJoin("users", "users.id", "version.user_id")
    .select(["version.id", "version.sequence_id", "version.at", "version.event", "version.name", "version.message"])
    .select("users.name as actor")
    .where("version.waba_id", "=", wabaId)
    .where("version.sequence_id", "in", sequenceIds)
    .orderBy("version.at", "desc")
    .orderBy("version.id", "desc")
    .limit(MOST_VERSIONS + 1)
    .execute();
}

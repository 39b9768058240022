import type { ActivityWords } from "@/lib/domain/activity/activity";
import { type SequenceWords, sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { Database } from "../store/open-database";
import { readJson } from "../store/read-json";
import type { SequenceVersionsTable } from "../store/tables";
import { type ActivityContext, activityContext } from "./activity-context";

/** What an entry did to a sequence's words. Entry and version are written together, with one time. Null: no such entry. */
export async function readActivityWords(
  { wabaId }: AuthorizedWaba,
  seq: number,
  ctx: Pick<ActivityContext, "db"> = activityContext,
): Promise<ActivityWords | null> {
  const db = await ctx.db();
  const entry = await db
    .selectFrom("audits")
    .select(["at", "subject_id"])
    .where("waba_id", "=", wabaId)
    .where("seq", "=", seq)
    .executeTakeFirst();
  if (!entry?.subject_id) return null;
  const [version, before] = await versionsUntil(db, wabaId, entry.subject_id, entry.at);
  if (version?.at !== entry.at) return { before: null, after: null };
  const isGone = version.event === "deleted" || version.event === "disappeared";
  if (isGone) return { before: wordsOf(version), after: null };
  return { before: before ? wordsOf(before) : null, after: wordsOf(version) };
}

function versionsUntil(db: Database, wabaId: string, sequenceId: string, at: string) {
  return db
    .selectFrom("sequence_versions")
    .selectAll()
    .where("waba_id", "=", wabaId)
    .where("sequence_id", "=", sequenceId)
    .where("at", "<=", at)
    .orderBy("at", "desc")
    .limit(2)
    .execute();
}

function wordsOf({ id, name, message }: SequenceVersionsTable): SequenceWords | null {
  const parsed = readJson(message, sequenceMessageSchema, `sequence_versions.message ${id}`);
  return parsed && toWords(name, parsed);
}

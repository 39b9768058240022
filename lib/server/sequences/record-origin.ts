import type { Transaction } from "kysely";
import { draftContentSchema } from "@/lib/domain/drafts/draft";
import type { Sequence } from "@/lib/domain/sequences/schema";
import type { SequenceOriginsTable } from "../store/activity-tables";
import { readJson } from "../store/read-json";
import type { Tables } from "../store/tables";
import { contentHash } from "./create/content-hash";

type Origin = { wabaId: string; sequenceId: string; fromId: string; kind: SequenceOriginsTable["kind"]; at: string };

/** The first origin stays. */
export async function recordOrigin(
  tx: Transaction<Tables>,
  { wabaId, sequenceId, fromId, kind, at }: Origin,
): Promise<void> {
  if (fromId === sequenceId) return;
  await tx
    .insertInto("sequence_origins")
    .values({ waba_id: wabaId, sequence_id: sequenceId, from_id: fromId, kind, at })
    .onConflict((conflict) => conflict.columns(["waba_id", "sequence_id"]).doNothing())
    .execute();
}

/**
 * Recognizes a recreation by its words: those of a deleted sequence, or a draft that started from them. Meta gives it a
 * new id, and the request doesn't say what it recreates.
 */
export async function recordRecreation(
  tx: Transaction<Tables>,
  { wabaId, sequence, draftId, at }: { wabaId: string; sequence: Sequence; draftId: string | undefined; at: string },
): Promise<void> {
  const hashes = [contentHash(sequence), ...(await hashOfBase(tx, wabaId, draftId))];
  const gone = await tx
    .selectFrom("sequences")
    .select("id")
    .where("waba_id", "=", wabaId)
    .where("gone_at", "is not", null)
    .where("content_hash", "in", hashes)
    .orderBy("gone_at", "desc")
    .executeTakeFirst();
  if (gone) await recordOrigin(tx, { wabaId, sequenceId: sequence.id, fromId: gone.id, kind: "recreated", at });
}

async function hashOfBase(tx: Transaction<Tables>, wabaId: string, draftId: string | undefined): Promise<string[]> {
  if (draftId === undefined) return [];
  const draft = await tx
    .selectFrom("drafts")
    .select("content")
    .where("waba_id", "=", wabaId)
    .where("draft_id", "=", draftId)
    .executeTakeFirst();
  const base = readJson(draft?.content ?? null, draftContentSchema, `drafts.content ${draftId}`)?.base;
  return base ? [contentHash({ ...base, unreadable: null })] : [];
}

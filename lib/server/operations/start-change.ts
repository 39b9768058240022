import { randomUUID } from "node:crypto";
import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationStart } from "@/lib/sequences/ads/operation-input";
import { nextVersionName } from "@/lib/sequences/next-version-name";
import type { ActionResult } from "@/lib/sequences/refusal";
import { toWords } from "@/lib/sequences/to-words";
import { writeAudit } from "../activity/write-audit";
import { getDraft } from "../drafts/get-draft";
import { saveDraft } from "../drafts/save-draft";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { getSequence } from "../sequences/get-sequence";
import type { SequenceMeans } from "../sequences/sequence-means";
import type { Database } from "../store/open-database";
import { getOperation } from "./get-operation";
import { notNow, unreadableSequence } from "./operation-refusals";
import { NOT_BEGUN, readOperation } from "./operation-rows";

type Change = Extract<OperationStart, { kind: "change" }>;

/**
 * Begins the change of a sequence that is live: its words become a draft of the person's, linked to the operation. One
 * change of a sequence is under way at a time; a second start is answered with the first. One that was undone is closed.
 */
export async function startChange(
  waba: AuthorizedWaba,
  { operationId, oldSequenceId }: Change,
  means: SequenceMeans,
): Promise<ActionResult<Operation>> {
  const db = await means.db();
  const existing = await idOfOpen(db, waba.wabaId, { operationId, oldSequenceId });
  const id = existing ?? (await begin(waba, { operationId, oldSequenceId }, means));
  if (!id) return { ok: false, refusal: unreadableSequence };
  const operation = await getOperation(waba, id, means);
  if (existing && operation) await keepDraft(waba, operation, means);
  return operation ? { ok: true, data: operation } : { ok: false, refusal: notNow };
}

async function idOfOpen(db: Database, wabaId: string, { operationId, oldSequenceId }: Omit<Change, "kind">) {
  const same = await readOperation(db, wabaId, operationId);
  if (same) return same.id;
  const open = await db
    .selectFrom("operations")
    .select("id")
    .where("waba_id", "=", wabaId)
    .where("kind", "=", "change")
    .where("old_sequence_id", "=", oldSequenceId)
    .where("ended_at", "is", null)
    .where("phase", "!=", "undone")
    .executeTakeFirst();
  return open?.id ?? null;
}

/** Somebody who discarded the copy and comes back to the change begins it anew, from what is live now. */
async function keepDraft(waba: AuthorizedWaba, { phase, draftId, oldSequenceId }: Operation, means: SequenceMeans) {
  if (phase !== "writing" || draftId === null || oldSequenceId === null) return;
  if (!(await getDraft(waba, draftId, means))) await copyAsDraft(waba, { draftId, oldSequenceId }, means);
}

/** Makes the words of a sequence a draft for a new one; false when it cannot be read. A draft that is there stays. */
async function copyAsDraft(
  waba: AuthorizedWaba,
  { draftId, oldSequenceId }: { draftId: string; oldSequenceId: string },
  means: SequenceMeans,
): Promise<boolean> {
  const known = await getSequence(waba, oldSequenceId, means);
  if (!known?.sequence.message || known.goneAt) return false;
  const { name, message } = known.sequence;
  const words = { ...toWords(name, message), name: nextVersionName(name) };
  const content = { words, base: { name, message }, language: null };
  const mark = { writer: randomUUID(), turn: 0 };
  await saveDraft(waba, { draftId, isNew: true, content, revision: null, mine: [], ...mark }, means);
  return true;
}

/** The draft comes first: an operation never points at a draft that was not kept. */
async function begin(waba: AuthorizedWaba, change: Omit<Change, "kind">, means: SequenceMeans): Promise<string | null> {
  const draftId = randomUUID();
  if (!(await copyAsDraft(waba, { draftId, oldSequenceId: change.oldSequenceId }, means))) return null;
  const db = await means.db();
  const { wabaId, userId } = waba;
  const now = means.now();
  const at = now.toISOString();
  const inserted = await db.transaction().execute(async (tx) => {
    await tx
      .updateTable("operations")
      .set({ ended_at: at, changed_at: at })
      .where("waba_id", "=", wabaId)
      .where("kind", "=", "change")
      .where("old_sequence_id", "=", change.oldSequenceId)
      .where("phase", "=", "undone")
      .where("ended_at", "is", null)
      .execute();
    const row = await tx
      .insertInto("operations")
      .values({
        id: change.operationId,
        waba_id: wabaId,
        kind: "change",
        phase: "writing",
        old_sequence_id: change.oldSequenceId,
        new_sequence_id: null,
        draft_id: draftId,
        started_by: userId,
        started_at: at,
        changed_at: at,
        ...NOT_BEGUN,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    const audit = { wabaId, userId, action: "operation.start", subjectId: change.operationId };
    const detail = { kind: "change", sequenceId: change.oldSequenceId };
    if (row) await writeAudit(tx, { ...audit, outcome: "done", detail }, now);
    return row !== undefined;
  });
  if (inserted) return change.operationId;
  // Somebody else began in the same moment: theirs it is, and the draft that nobody will write is taken away.
  await db.deleteFrom("drafts").where("user_id", "=", userId).where("draft_id", "=", draftId).execute();
  return idOfOpen(db, wabaId, change);
}

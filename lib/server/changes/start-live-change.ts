import { randomUUID } from "node:crypto";
import type { Change } from "@/lib/domain/changes/change";
import type { ChangeStart } from "@/lib/domain/changes/change-input";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { nextVersionName } from "@/lib/domain/sequences/next-version-name";
import { toWords } from "@/lib/domain/sequences/to-words";
import { writeAudit } from "../audit/write-audit";
import { getDraft } from "../drafts/get-draft";
import { saveDraft } from "../drafts/save-draft";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { ServiceContext } from "../gate/service-context";
import { getSequence } from "../sequences/get-sequence";
import type { Database } from "../store/open-database";
import { notNow, unreadableSequence } from "./change-refusals";
import { NOT_STARTED, readChange } from "./change-rows";
import { getChange } from "./get-change";

type LiveChangeStart = Extract<ChangeStart, { kind: "change" }>;

/** Copies the live words into a linked draft. One open change per sequence; a second start returns it. */
export async function startLiveChange(
  waba: AuthorizedWaba,
  { changeId, oldSequenceId }: LiveChangeStart,
  ctx: ServiceContext,
): Promise<ActionResult<Change>> {
  const db = await ctx.db();
  const existing = await idOfOpen(db, waba.wabaId, { changeId, oldSequenceId });
  const id = existing ?? (await begin(waba, { changeId, oldSequenceId }, ctx));
  if (!id) return { ok: false, refusal: unreadableSequence };
  const change = await getChange(waba, id, ctx);
  if (existing && change) await keepDraft(waba, change, ctx);
  return change ? { ok: true, data: change } : { ok: false, refusal: notNow };
}

async function idOfOpen(db: Database, wabaId: string, { changeId, oldSequenceId }: Omit<LiveChangeStart, "kind">) {
  const same = await readChange(db, wabaId, changeId);
  if (same) return same.id;
  const open = await db
    .selectFrom("changes")
    .select("id")
    .where("waba_id", "=", wabaId)
    .where("kind", "=", "change")
    .where("old_sequence_id", "=", oldSequenceId)
    .where("ended_at", "is", null)
    .where("phase", "!=", "undone")
    .executeTakeFirst();
  return open?.id ?? null;
}

async function keepDraft(waba: AuthorizedWaba, { phase, draftId, oldSequenceId }: Change, ctx: ServiceContext) {
  if (phase !== "writing" || draftId === null || oldSequenceId === null) return;
  if (!(await getDraft(waba, draftId, ctx))) await copyAsDraft(waba, { draftId, oldSequenceId }, ctx);
}

async function copyAsDraft(
  waba: AuthorizedWaba,
  { draftId, oldSequenceId }: { draftId: string; oldSequenceId: string },
  ctx: ServiceContext,
): Promise<boolean> {
  const known = await getSequence(waba, oldSequenceId, ctx);
  if (!known?.sequence.message || known.goneAt) return false;
  const { name, message } = known.sequence;
  const words = { ...toWords(name, message), name: nextVersionName(name) };
  const content = { words, base: { name, message }, language: null };
  const mark = { writer: randomUUID(), turn: 0 };
  await saveDraft(waba, { draftId, isNew: true, content, revision: null, mine: [], ...mark }, ctx);
  return true;
}

/** Stores the draft first, so a change never points at a missing draft. */
async function begin(
  waba: AuthorizedWaba,
  change: Omit<LiveChangeStart, "kind">,
  ctx: ServiceContext,
): Promise<string | null> {
  const draftId = randomUUID();
  if (!(await copyAsDraft(waba, { draftId, oldSequenceId: change.oldSequenceId }, ctx))) return null;
  const db = await ctx.db();
  const { wabaId, userId } = waba;
  const now = ctx.now();
  const at = now.toISOString();
  const inserted = await db.transaction().execute(async (tx) => {
    await tx
      .updateTable("changes")
      .set({ ended_at: at, changed_at: at })
      .where("waba_id", "=", wabaId)
      .where("kind", "=", "change")
      .where("old_sequence_id", "=", change.oldSequenceId)
      .where("phase", "=", "undone")
      .where("ended_at", "is", null)
      .execute();
    const row = await tx
      .insertInto("changes")
      .values({
        id: change.changeId,
        waba_id: wabaId,
        kind: "change",
        phase: "writing",
        old_sequence_id: change.oldSequenceId,
        new_sequence_id: null,
        draft_id: draftId,
        started_by: userId,
        started_at: at,
        changed_at: at,
        ...NOT_STARTED,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    const audit = { wabaId, userId, action: "change.start", subjectId: change.changeId };
    const detail = { kind: "change", sequenceId: change.oldSequenceId };
    if (row) await writeAudit(tx, { ...audit, outcome: "done", detail }, now);
    return row !== undefined;
  });
  if (inserted) return change.changeId;
  // Another start won; remove the draft that nothing refers to.
  await db.deleteFrom("drafts").where("user_id", "=", userId).where("draft_id", "=", draftId).execute();
  return idOfOpen(db, wabaId, change);
}

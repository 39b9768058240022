import { sql } from "kysely";
import type { DraftSave, DraftSaved } from "@/lib/domain/drafts/draft";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { DraftsTable } from "../store/tables";
import { getDraft } from "./get-draft";
import { ownDraft } from "./own-draft";
import { type StoreContext, storeContext } from "./store-context";

/** Requires the known revision or this tab's own earlier state; else a conflict. One statement, so one tab wins. */
export async function saveDraft(
  waba: AuthorizedWaba,
  { draftId, isNew, content, revision, mine, writer, turn }: DraftSave,
  ctx: StoreContext = storeContext,
): Promise<ActionResult<DraftSaved>> {
  const db = await ctx.db();
  const now = ctx.now();
  const change = {
    content: JSON.stringify(content),
    writer,
    turn,
    changed_at: now.toISOString(),
  } satisfies Partial<DraftsTable>;

  const updated = await db
    .updateTable("drafts")
    .set({
      ...change,
      revision: sql<number>`case when revision >= ${now.getTime()} then revision + 1 else ${now.getTime()} end`,
    })
    .where(ownDraft(waba, draftId))
    .where((row) =>
      row.or([
        ...(revision === null ? [] : [row("revision", "=", revision)]),
        ...mine.map((mark) => row.and([row("writer", "=", mark.writer), row("turn", "<=", mark.turn)])),
      ]),
    )
    .returning("revision")
    .executeTakeFirst();
  if (updated) return { ok: true, data: { state: "saved", revision: updated.revision } };

  if (revision === null) {
    const { userId, wabaId } = waba;
    const inserted = await db
      .insertInto("drafts")
      .values({
        ...change,
        user_id: userId,
        waba_id: wabaId,
        draft_id: draftId,
        is_new: isNew ? 1 : 0,
        revision: now.getTime(),
      })
      .onConflict((row) => row.columns(["user_id", "waba_id", "draft_id"]).doNothing())
      .returning("revision")
      .executeTakeFirst();
    if (inserted) return { ok: true, data: { state: "saved", revision: inserted.revision } };
  }
  return { ok: true, data: { state: "conflict", draft: await getDraft(waba, draftId, ctx) } };
}

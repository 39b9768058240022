import type { Transaction } from "kysely";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { Tables } from "@/lib/server/store/tables";
import type { StoreContext } from "../../drafts/store-context";
import { findThread } from "./add-comment";
import { actorKey, type CommentActor, type CommentScope, isOwn } from "./comment-actor";

const gone: ActionResult<null> = { ok: false, refusal: { kind: "not-found", reason: "commentGone" } };
const notYours: ActionResult<null> = { ok: false, refusal: { kind: "not-allowed", reason: "commentNotYours" } };

/** Only one's own. */
export function editComment(
  ctx: StoreContext,
  scope: CommentScope,
  actor: CommentActor,
  { commentId, body }: { commentId: string; body: string },
): Promise<ActionResult<null>> {
  return changeOwn(ctx, scope, actor, commentId, "edit", (tx, at) =>
    tx.updateTable("review_comments").set({ body, edited_at: at }).where("id", "=", commentId).execute(),
  );
}

/** Only one's own. The words are erased; an answered comment leaves its place. */
export function deleteComment(
  ctx: StoreContext,
  scope: CommentScope,
  actor: CommentActor,
  { commentId }: { commentId: string },
): Promise<ActionResult<null>> {
  return changeOwn(ctx, scope, actor, commentId, "delete", (tx, at) =>
    tx
      .updateTable("review_comments")
      .set({ body: "", mentions: "[]", deleted_at: at })
      .where("id", "=", commentId)
      .execute(),
  );
}

/** Members resolve any thread, visitors those that they started. */
export async function resolveThread(
  ctx: StoreContext,
  scope: CommentScope,
  actor: CommentActor,
  { threadId, resolved }: { threadId: string; resolved: boolean },
): Promise<ActionResult<null>> {
  const db = await ctx.db();
  const now = ctx.now();
  return db.transaction().execute(async (tx): Promise<ActionResult<null>> => {
    const thread = await findThread(tx, scope, threadId);
    if (!thread) return gone;
    if (actor.userId === null && !isOwn(thread, actor)) return notYours;
    await tx
      .updateTable("review_comments")
      .set(
        resolved
          ? { resolved_at: now.toISOString(), resolved_by: actorKey(actor) }
          : { resolved_at: null, resolved_by: null },
      )
      .where("id", "=", threadId)
      .execute();
    await audit(tx, scope, actor, resolved ? "resolve" : "reopen", threadId, now);
    return { ok: true, data: null };
  });
}

async function changeOwn(
  ctx: StoreContext,
  scope: CommentScope,
  actor: CommentActor,
  commentId: string,
  act: string,
  change: (tx: Transaction<Tables>, at: string) => Promise<unknown>,
): Promise<ActionResult<null>> {
  const db = await ctx.db();
  const now = ctx.now();
  return db.transaction().execute(async (tx): Promise<ActionResult<null>> => {
    const row = await tx
      .selectFrom("review_comments")
      .select(["user_id", "visitor_id", "deleted_at"])
      .where("id", "=", commentId)
      .where("review_id", "=", scope.reviewId)
      .where("waba_id", "=", scope.wabaId)
      .executeTakeFirst();
    if (!row || row.deleted_at) return gone;
    if (!isOwn(row, actor)) return notYours;
    await change(tx, now.toISOString());
    await audit(tx, scope, actor, act, commentId, now);
    return { ok: true, data: null };
  });
}

function audit(
  tx: Transaction<Tables>,
  { wabaId, reviewId }: CommentScope,
  actor: CommentActor,
  act: string,
  commentId: string,
  now: Date,
): Promise<void> {
  const detail = { commentId, ...(actor.userId === null ? { visitor: actor.name } : {}) };
  const action = `review.comment.${act}`;
  return writeAudit(tx, { userId: actor.userId, wabaId, action, subjectId: reviewId, outcome: "done", detail }, now);
}

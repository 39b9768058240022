import type { Transaction } from "kysely";
import type { NewComment } from "@/lib/domain/comments/comment-input";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { Tables } from "@/lib/server/store/tables";
import type { StoreContext } from "../../drafts/store-context";
import type { CommentActor, CommentScope } from "./comment-actor";
import { MAX_COMMENTS } from "./list-comments";
import { notifyOfComment } from "./notify-of-comment";

export type CommentRequest = NewComment & { mentions?: readonly string[] };

/** Repeating a request adds nothing. An answer reopens its thread. */
export async function addComment(
  ctx: StoreContext,
  scope: CommentScope,
  actor: CommentActor,
  request: CommentRequest,
): Promise<ActionResult<null>> {
  const db = await ctx.db();
  const now = ctx.now();
  return db.transaction().execute(async (tx): Promise<ActionResult<null>> => {
    const review = await tx
      .selectFrom("reviews")
      .select(["id", "name", "revision"])
      .where("id", "=", scope.reviewId)
      .where("waba_id", "=", scope.wabaId)
      .executeTakeFirst();
    if (!review || request.revision > review.revision) return gone;
    const thread = request.threadId === null ? null : await findThread(tx, scope, request.threadId);
    if (request.threadId !== null && !thread) return gone;
    if ((await countComments(tx, scope.reviewId)) >= MAX_COMMENTS) return full;
    const mentions = await membersAmong(tx, scope.wabaId, request.mentions ?? []);
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("review_comments")
      .values({
        id: request.commentId,
        review_id: scope.reviewId,
        waba_id: scope.wabaId,
        thread_id: request.threadId ?? request.commentId,
        revision: request.revision,
        part: thread?.part ?? request.part,
        anchor: thread || !request.anchor ? null : JSON.stringify(request.anchor),
        body: request.body,
        mentions: JSON.stringify(mentions),
        at: now.toISOString(),
        edited_at: null,
        deleted_at: null,
        resolved_at: null,
        resolved_by: null,
        user_id: actor.userId,
        visitor_id: actor.visitorId,
        name: actor.name,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .executeTakeFirstOrThrow();
    if (Number(numInsertedOrUpdatedRows ?? 0) === 0) return { ok: true, data: null };
    if (thread?.resolved_at) {
      await tx
        .updateTable("review_comments")
        .set({ resolved_at: null, resolved_by: null })
        .where("id", "=", thread.id)
        .execute();
    }
    const { wabaId, reviewId } = scope;
    const detail = { commentId: request.commentId, ...(actor.userId === null ? { visitor: actor.name } : {}) };
    await writeAudit(
      tx,
      { userId: actor.userId, wabaId, action: "review.comment", subjectId: reviewId, outcome: "done", detail },
      now,
    );
    await notifyOfComment(tx, { scope, review, actor, mentions, request }, now);
    return { ok: true, data: null };
  });
}

const gone: ActionResult<null> = { ok: false, refusal: { kind: "not-found", reason: "commentGone" } };
const full: ActionResult<null> = { ok: false, refusal: { kind: "not-allowed", reason: "commentsFull" } };

export function findThread(tx: Transaction<Tables>, { reviewId, wabaId }: CommentScope, threadId: string) {
  return tx
    .selectFrom("review_comments")
    .selectAll()
    .where("id", "=", threadId)
    .where("thread_id", "=", threadId)
    .where("review_id", "=", reviewId)
    .where("waba_id", "=", wabaId)
    .executeTakeFirst();
}

async function countComments(tx: Transaction<Tables>, reviewId: string): Promise<number> {
  const { count } = await tx
    .selectFrom("review_comments")
    .select(({ fn }) => fn.countAll().as("count"))
    .where("review_id", "=", reviewId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function membersAmong(tx: Transaction<Tables>, wabaId: string, userIds: readonly string[]): Promise<string[]> {
  if (userIds.length === 0) return [];
  const rows = await tx
    .selectFrom("memberships")
    .select("user_id")
    .where("waba_id", "=", wabaId)
    .where("user_id", "in", [...userIds])
    .where("removed_at", "is", null)
    .execute();
  return rows.map(({ user_id }) => user_id);
}

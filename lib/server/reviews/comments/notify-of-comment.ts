import type { Transaction } from "kysely";
import type { NewComment } from "@/lib/domain/comments/comment-input";
import { notify } from "@/lib/server/notifications/notify";
import type { Tables } from "@/lib/server/store/tables";
import type { CommentActor, CommentScope } from "./comment-actor";

type Commented = {
  scope: CommentScope;
  review: { name: string; author_id: string };
  actor: CommentActor;
  mentions: readonly string[];
  /** Null if the comment starts a thread. */
  threadId: string | null;
  request: Pick<NewComment, "commentId">;
};

/** The author, the asked reviewers and who took part in the thread; those mentioned are told only that. */
export async function notifyOfComment(tx: Transaction<Tables>, commented: Commented, at: Date): Promise<void> {
  const { scope, review, actor, mentions, threadId, request } = commented;
  const { wabaId, reviewId } = scope;
  const reviewers = await tx
    .selectFrom("review_reviewers")
    .select("user_id")
    .where("review_id", "=", reviewId)
    .execute();
  const participants = threadId
    ? await tx.selectFrom("review_comments").select("user_id").where("thread_id", "=", threadId).execute()
    : [];
  const others = [review.author_id, ...[...reviewers, ...participants].flatMap(({ user_id }) => user_id ?? [])];
  const event = {
    wabaId,
    actorId: actor.userId,
    params: { by: actor.name, name: review.name },
    path: `/${wabaId}/reviews/${reviewId}`,
  };
  const key = `comment:${request.commentId}`;
  await notify(tx, { ...event, kind: "review-mentioned", eventKey: `${key}:mentioned`, userIds: mentions }, at);
  const rest = others.filter((userId) => !mentions.includes(userId));
  await notify(tx, { ...event, kind: "review-commented", eventKey: key, userIds: rest }, at);
}

import type { Transaction } from "kysely";
import type { NewComment } from "@/lib/domain/comments/comment-input";
import { notify } from "@/lib/server/notifications/notify";
import type { Tables } from "@/lib/server/store/tables";
import { readParticipants } from "../read-participants";
import type { CommentActor, CommentScope } from "./comment-actor";

type Commented = {
  scope: CommentScope;
  review: { name: string };
  actor: CommentActor;
  mentions: readonly string[];
  request: Pick<NewComment, "commentId">;
};

/** Everyone who takes part in the review; those mentioned are told only that. */
export async function notifyOfComment(tx: Transaction<Tables>, commented: Commented, at: Date): Promise<void> {
  const { scope, review, actor, mentions, request } = commented;
  const { wabaId, reviewId } = scope;
  const event = {
    wabaId,
    actorId: actor.userId,
    params: { by: actor.name, name: review.name },
    path: `/${wabaId}/reviews/${reviewId}`,
  };
  const key = `comment:${request.commentId}`;
  await notify(tx, { ...event, kind: "review-mentioned", eventKey: `${key}:mentioned`, userIds: mentions }, at);
  const rest = (await readParticipants(tx, reviewId)).filter((userId) => !mentions.includes(userId));
  await notify(tx, { ...event, kind: "review-commented", eventKey: key, userIds: rest }, at);
}

"use server";

import {
  memberCommentEditSchema,
  memberCommentIdSchema,
  memberCommentSchema,
  memberThreadStateSchema,
} from "@/lib/domain/comments/comment-input";
import { storeContext } from "@/lib/server/drafts/store-context";
import { defineAction } from "@/lib/server/gate/define-action";
import { addComment } from "@/lib/server/reviews/comments/add-comment";
import { deleteComment, editComment, resolveThread } from "@/lib/server/reviews/comments/change-comment";
import { memberActor } from "@/lib/server/reviews/comments/comment-actor";

export const addCommentAction = defineAction({
  input: memberCommentSchema,
  permission: "review:comment",
  action: "review.comment",
  subject: ({ reviewId }) => reviewId,
  handler: (waba, input) =>
    addComment(storeContext, { wabaId: waba.wabaId, reviewId: input.reviewId }, memberActor(waba), input),
});

export const editCommentAction = defineAction({
  input: memberCommentEditSchema,
  permission: "review:comment",
  action: "review.comment.edit",
  subject: ({ reviewId }) => reviewId,
  handler: (waba, input) =>
    editComment(storeContext, { wabaId: waba.wabaId, reviewId: input.reviewId }, memberActor(waba), input),
});

export const deleteCommentAction = defineAction({
  input: memberCommentIdSchema,
  permission: "review:comment",
  action: "review.comment.delete",
  subject: ({ reviewId }) => reviewId,
  handler: (waba, input) =>
    deleteComment(storeContext, { wabaId: waba.wabaId, reviewId: input.reviewId }, memberActor(waba), input),
});

export const resolveThreadAction = defineAction({
  input: memberThreadStateSchema,
  permission: "review:comment",
  action: "review.comment.resolve",
  subject: ({ reviewId }) => reviewId,
  handler: (waba, input) =>
    resolveThread(storeContext, { wabaId: waba.wabaId, reviewId: input.reviewId }, memberActor(waba), input),
});

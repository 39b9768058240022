import { z } from "zod";
import { MAX_REVISION } from "../reviews/review";
import { storable } from "../text/storable";
import {
  ANCHOR_CONTEXT_LENGTH,
  COMMENT_MAX_LENGTH,
  type CommentAnchor,
  type CommentPart,
  QUOTE_MAX_LENGTH,
} from "./comment";

const PART = /^(general|name|text|autofill|iceBreakers\.\d{1,3})$/;

export const commentPartSchema = z
  .string()
  .regex(PART)
  .transform((part) => part as CommentPart);

/** One surrogate more than the bound, so that a pair is never cut. */
const context = z.string().max(ANCHOR_CONTEXT_LENGTH + 1);

export const commentAnchorSchema: z.ZodType<CommentAnchor> = z.object({
  quote: z
    .string()
    .min(1)
    .max(QUOTE_MAX_LENGTH + 1),
  start: z.int().min(0).max(1_000_000),
  prefix: context,
  suffix: context,
});

/** Spaces around it and what cannot be stored do not count. */
const body = z
  .string()
  .max(2 * COMMENT_MAX_LENGTH)
  .transform(storable)
  .pipe(z.string().trim().min(1).max(COMMENT_MAX_LENGTH));
const id = z.string().min(1).max(64);

/** `threadId`: null starts a thread. `commentId` is new, so that a repeated request adds nothing twice. */
export const newCommentSchema = z.object({
  commentId: z.uuid(),
  threadId: id.nullable(),
  part: commentPartSchema,
  anchor: commentAnchorSchema.nullable(),
  revision: z.int().min(1).max(MAX_REVISION),
  body,
});

const onReview = { reviewId: id };

export const memberCommentSchema = newCommentSchema.extend({
  ...onReview,
  mentions: z.array(id).max(20).default([]),
});

export const commentEditSchema = z.object({ commentId: id, body });
export const memberCommentEditSchema = commentEditSchema.extend(onReview);
export const commentIdSchema = z.object({ commentId: id });
export const memberCommentIdSchema = commentIdSchema.extend(onReview);
export const threadStateSchema = z.object({ threadId: id, resolved: z.boolean() });
export const memberThreadStateSchema = threadStateSchema.extend(onReview);

export type NewComment = z.infer<typeof newCommentSchema>;

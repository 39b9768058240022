import { z } from "zod";
import { sequenceBaseInput, sequenceMessageInput, sequenceWordsInput } from "../sequences/input";
import { decisionKinds, MAX_REVISION } from "./review";
import { reviewPolicySchema } from "./review-policy";

const id = z.string().min(1).max(64);
const revision = z.int().min(1).max(MAX_REVISION);
const note = z.string().max(4_000).default("");

/** `base`: as for publishing; null for a new sequence. `copyOf`: the copied message, for its unknown fields. */
const contentSchema = z.object({
  words: sequenceWordsInput,
  base: sequenceBaseInput.nullable(),
  copyOf: sequenceMessageInput.nullish(),
});

/** The browser creates `reviewId`, so a repeated request makes one review. */
const asked = { reviewId: z.uuid(), note, reviewers: z.array(id).max(20).default([]) };

export const reviewRequestSchema = contentSchema.extend({ ...asked, draftId: id, sequenceId: id.nullable() });

export const deletionReviewSchema = z.object({ ...asked, sequenceId: id });

export const switchReviewSchema = z.object({ ...asked, changeId: z.uuid() });

/** `revision`: the number that the new one follows; another one in between is a conflict. */
export const reviewUpdateSchema = contentSchema.extend({ reviewId: z.uuid(), revision, note });

export const reviewRefSchema = z.object({ reviewId: z.uuid() });

export const reviewDecisionSchema = reviewRefSchema.extend({
  decisionId: z.uuid(),
  revision,
  decision: z.enum(decisionKinds),
  note,
});

export const reviewSeenSchema = reviewRefSchema.extend({ revision });

export const reviewPublishSchema = reviewRefSchema.extend({
  revision,
  overrideReason: z.string().trim().min(1).max(1_000).optional(),
});

export const reviewPolicyInputSchema = z.object({ policy: reviewPolicySchema });

export type ReviewRequest = z.infer<typeof reviewRequestSchema>;
export type DeletionReviewRequest = z.infer<typeof deletionReviewSchema>;
export type SwitchReviewRequest = z.infer<typeof switchReviewSchema>;
export type ReviewUpdate = z.infer<typeof reviewUpdateSchema>;
export type ReviewRef = z.infer<typeof reviewRefSchema>;
export type ReviewDecisionInput = z.infer<typeof reviewDecisionSchema>;
export type ReviewPublish = z.infer<typeof reviewPublishSchema>;

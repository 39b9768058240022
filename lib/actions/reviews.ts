"use server";

import {
  deletionReviewSchema,
  reviewDecisionSchema,
  reviewPolicyInputSchema,
  reviewPublishSchema,
  reviewRefSchema,
  reviewRequestSchema,
  reviewSeenSchema,
  reviewUpdateSchema,
  switchReviewSchema,
} from "@/lib/domain/reviews/review-input";
import { savePolicy } from "@/lib/server/approvals/save-policy";
import { defineAction } from "@/lib/server/gate/define-action";
import { decideReview } from "@/lib/server/reviews/decide-review";
import { markReviewSeen } from "@/lib/server/reviews/mark-review-seen";
import { publishReview } from "@/lib/server/reviews/publish-review";
import { requestDeletion } from "@/lib/server/reviews/request-deletion";
import { requestSwitch } from "@/lib/server/reviews/request-switch";
import { sendForReview } from "@/lib/server/reviews/send-for-review";
import { updateReview } from "@/lib/server/reviews/update-review";
import { withdrawReview } from "@/lib/server/reviews/withdraw-review";

/** Publishes nothing. */
export const sendForReviewAction = defineAction({
  input: reviewRequestSchema,
  permission: "review:request",
  action: "review.send",
  subject: ({ reviewId }) => reviewId,
  handler: (waba, input) => sendForReview(waba, input),
});

/** Deletes nothing. */
export const requestDeletionAction = defineAction({
  input: deletionReviewSchema,
  permission: "review:request",
  action: "review.send",
  subject: ({ reviewId }) => reviewId,
  handler: (waba, input) => requestDeletion(waba, input),
});

/** Switches nothing. */
export const requestSwitchAction = defineAction({
  input: switchReviewSchema,
  permission: "review:request",
  action: "review.send",
  subject: ({ reviewId }) => reviewId,
  handler: (waba, input) => requestSwitch(waba, input),
});

export const updateReviewAction = defineAction({
  input: reviewUpdateSchema,
  permission: "review:request",
  action: "review.update",
  subject: ({ reviewId }) => reviewId,
  handler: (waba, input) => updateReview(waba, input),
});

export const withdrawReviewAction = defineAction({
  input: reviewRefSchema,
  permission: "review:request",
  action: "review.withdraw",
  subject: ({ reviewId }) => reviewId,
  handler: (waba, input) => withdrawReview(waba, input),
});

export const decideReviewAction = defineAction({
  input: reviewDecisionSchema,
  permission: "review:decide",
  action: "review.decide",
  subject: ({ reviewId }) => reviewId,
  handler: (waba, input) => decideReview(waba, input),
});

export const markReviewSeenAction = defineAction({
  input: reviewSeenSchema,
  permission: "review:comment",
  action: "review.seen",
  subject: ({ reviewId }) => reviewId,
  handler: (waba, input) => markReviewSeen(waba, input),
});

/** Sends the approved words, not those of the browser. */
export const publishReviewAction = defineAction({
  input: reviewPublishSchema,
  permission: "sequence:publish",
  action: "review.publish",
  subject: ({ reviewId }) => reviewId,
  handler: (waba, input) => publishReview(waba, input),
});

export const saveReviewPolicyAction = defineAction({
  input: reviewPolicyInputSchema,
  permission: "review:policy",
  action: "review.policy",
  handler: (waba, input) => savePolicy(waba, input),
});

"use server";

import { linkIdSchema, reviewLinkInputSchema } from "@/lib/domain/reviews/review-link";
import { defineAction } from "@/lib/server/gate/define-action";
import { createLink } from "@/lib/server/reviews/links/create-link";
import { revokeLink } from "@/lib/server/reviews/links/revoke-link";

/** Returns the link's token, which is shown this once. */
export const createReviewLinkAction = defineAction({
  input: reviewLinkInputSchema,
  permission: "review:link",
  action: "review.link.create",
  handler: (waba, input) => createLink(waba, input),
});

export const revokeReviewLinkAction = defineAction({
  input: linkIdSchema,
  permission: "review:link",
  action: "review.link.revoke",
  subject: ({ linkId }) => linkId,
  handler: (waba, input) => revokeLink(waba, input),
});

"use client";

import { useCan } from "../auth/use-can";
import { useReviews } from "./use-reviews";

type Draft = { wabaId: string; userId: string; draftId: string };

/** The person's open review of a draft, and whether these words need one before they can be published. */
export function useDraftReview({ wabaId, userId, draftId }: Draft) {
  const mayPublish = useCan()("sequence:publish");
  const { listing } = useReviews(wabaId);
  const open = listing?.reviews.find(
    (review) =>
      review.draftId === draftId &&
      review.author.userId === userId &&
      review.state !== "published" &&
      review.state !== "withdrawn",
  );
  const isRequired = listing !== undefined && listing.policy.kind !== "none" && open?.state !== "approved";
  return { listing, open: open ?? null, reviewFirst: !mayPublish || isRequired };
}

"use client";

import { useEffect } from "react";
import { markReviewSeenAction } from "@/lib/actions/reviews";
import type { ReviewView } from "@/lib/domain/reviews/review-view";

/** Only for those who were asked. A lost request is repeated at the next visit. */
export function useMarkSeen(wabaId: string, { id, revision, seenRevision, isAuthor }: ReviewView): void {
  const isNews = !isAuthor && (seenRevision ?? 0) < revision;
  useEffect(() => {
    if (isNews) void markReviewSeenAction(wabaId, { reviewId: id, revision }).catch(() => {});
  }, [wabaId, id, revision, isNews]);
}

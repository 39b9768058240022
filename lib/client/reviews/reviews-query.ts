import { queryOptions } from "@tanstack/react-query";
import type { ReviewListing } from "@/lib/domain/reviews/review-listing";
import type { ReviewSummary, ReviewView } from "@/lib/domain/reviews/review-view";

const POLL_MS = 5_000;
const LIST_POLL_MS = 10_000;

async function read<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new Error(`The reviews answered ${response.status}.`);
  return response.json();
}

export function reviewsQuery(wabaId: string, first?: ReviewListing) {
  return queryOptions({
    queryKey: ["reviews", wabaId] as const,
    queryFn: ({ signal }) => read<ReviewListing>(`/api/accounts/${wabaId}/reviews`, signal),
    placeholderData: first,
    refetchInterval: LIST_POLL_MS,
  });
}

export function closedReviewsQuery(wabaId: string) {
  return queryOptions({
    queryKey: ["reviews", wabaId, "closed"] as const,
    queryFn: ({ signal }) => read<ReviewSummary[]>(`/api/accounts/${wabaId}/reviews?which=closed`, signal),
    refetchInterval: LIST_POLL_MS,
  });
}

/** Polled closely, so that colleagues see each other's decisions without a reload. */
export function reviewQuery(wabaId: string, reviewId: string, first?: ReviewView) {
  return queryOptions({
    queryKey: ["reviews", wabaId, reviewId] as const,
    queryFn: ({ signal }) => read<ReviewView>(`/api/accounts/${wabaId}/reviews/${reviewId}`, signal),
    placeholderData: first,
    refetchInterval: POLL_MS,
  });
}

import { queryOptions } from "@tanstack/react-query";
import type { ReviewLinks } from "@/lib/domain/reviews/review-link";

/** Views may be counted any time. */
const POLL_MS = 20_000;

export function reviewLinksQuery(wabaId: string, reviewId: string) {
  return queryOptions({
    queryKey: ["review-links", wabaId, reviewId] as const,
    queryFn: async ({ signal }): Promise<ReviewLinks> => {
      const response = await fetch(`/api/accounts/${wabaId}/reviews/${reviewId}/links`, { signal });
      if (!response.ok) throw new Error(`The review links answered ${response.status}.`);
      return response.json();
    },
    refetchInterval: POLL_MS,
  });
}

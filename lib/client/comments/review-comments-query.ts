import { queryOptions } from "@tanstack/react-query";
import type { ReviewComments } from "@/lib/domain/comments/review-comments";

const POLL_MS = 4_000;

type Known = ReviewComments & { etag: string | null };

/** Polled while the page is visible; an unchanged discussion costs no body. */
export function reviewCommentsQuery(wabaId: string, reviewId: string) {
  const queryKey = ["review-comments", wabaId, reviewId] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }): Promise<Known> => {
      const known = client.getQueryData<Known>(queryKey);
      const response = await fetch(`/api/accounts/${wabaId}/reviews/${reviewId}/comments`, {
        headers: known?.etag ? { "if-none-match": known.etag } : {},
        cache: "no-store",
        signal,
      });
      if (response.status === 304 && known) return known;
      if (!response.ok) throw new Error(`The comments answered ${response.status}.`);
      return { ...((await response.json()) as ReviewComments), etag: response.headers.get("etag") };
    },
    refetchInterval: POLL_MS,
  });
}

"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createReviewLinkAction, revokeReviewLinkAction } from "@/lib/actions/review-links";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { ReviewLinkInput } from "@/lib/domain/reviews/review-link";
import { refusalFromThrown } from "../browser/refusal-from-thrown";
import { useQuery } from "../query/use-query";
import { reviewLinksQuery } from "./review-links-query";

async function settle<T>(act: Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  return act.catch((error) => ({ ok: false, refusal: refusalFromThrown(error) }));
}

export function useReviewLinks(wabaId: string, reviewId: string) {
  const client = useQueryClient();
  const { data, isError, refetch } = useQuery(reviewLinksQuery(wabaId, reviewId));
  const revoking = useMutation({
    mutationFn: (linkId: string) => settle(revokeReviewLinkAction(wabaId, { linkId })),
    onSettled: () => client.invalidateQueries({ queryKey: reviewLinksQuery(wabaId, reviewId).queryKey }),
  });
  return { links: data?.links, isError, retry: refetch, revoking };
}

export function useCanMailLinks(wabaId: string, reviewId: string): boolean | null {
  return useQuery(reviewLinksQuery(wabaId, reviewId)).data?.canMail ?? null;
}

export function useCreateReviewLink(wabaId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: ReviewLinkInput) => settle(createReviewLinkAction(wabaId, input)),
    onSettled: () => client.invalidateQueries({ queryKey: ["review-links", wabaId] }),
  });
}

"use client";

import {
  decideReviewAction,
  publishReviewAction,
  requestDeletionAction,
  requestSwitchAction,
  saveReviewPolicyAction,
  sendForReviewAction,
  updateReviewAction,
  withdrawReviewAction,
} from "@/lib/actions/reviews";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { ReviewListing } from "@/lib/domain/reviews/review-listing";
import type { ReviewSummary, ReviewView } from "@/lib/domain/reviews/review-view";
import { useQuery } from "../query/use-query";
import { closedReviewsQuery, reviewQuery, reviewsQuery } from "./reviews-query";
import { useReviewAction } from "./use-review-action";

type OnRefused = (refusal: Refusal) => void;

export function useReviews(wabaId: string, first?: ReviewListing) {
  const { data, isError } = useQuery(reviewsQuery(wabaId, first));
  return { listing: data, isError };
}

export function useClosedReviews(wabaId: string, { enabled, first }: { enabled: boolean; first?: ReviewSummary[] }) {
  return useQuery({ ...closedReviewsQuery(wabaId), enabled, placeholderData: first });
}

export function useReview(wabaId: string, first: ReviewView) {
  const { data, isError } = useQuery(reviewQuery(wabaId, first.id, first));
  return { review: data ?? first, isError };
}

export const useSendForReview = (wabaId: string, onDone: () => void, onRefused: OnRefused) =>
  useReviewAction(wabaId, sendForReviewAction, { onDone, onRefused });

export const useRequestDeletion = (wabaId: string, onDone: () => void, onRefused: OnRefused) =>
  useReviewAction(wabaId, requestDeletionAction, { onDone, onRefused });

export const useRequestSwitch = (wabaId: string, onDone: () => void, onRefused: OnRefused) =>
  useReviewAction(wabaId, requestSwitchAction, { onDone, onRefused });

export const useUpdateReview = (wabaId: string, onDone: () => void, onRefused: OnRefused) =>
  useReviewAction(wabaId, updateReviewAction, { onDone, onRefused });

export const useWithdrawReview = (wabaId: string, onRefused: OnRefused) =>
  useReviewAction(wabaId, withdrawReviewAction, { onRefused });

export const useDecideReview = (wabaId: string, onDone: () => void, onRefused: OnRefused) =>
  useReviewAction(wabaId, decideReviewAction, { onDone, onRefused });

export const usePublishReview = (
  wabaId: string,
  onDone: (published: { sequenceId: string | null; changeId: string | null }) => void,
  onRefused: OnRefused,
) => useReviewAction(wabaId, publishReviewAction, { onDone, onRefused });

export const useSavePolicy = (wabaId: string, onDone: () => void, onRefused: OnRefused) =>
  useReviewAction(wabaId, saveReviewPolicyAction, { onDone, onRefused });

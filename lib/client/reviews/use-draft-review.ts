"use client";

import { useEffect, useState } from "react";
import { useFormContext } from "react-hook-form";
import { selectLiveBase } from "@/lib/domain/composer/select";
import { canonicalProposal } from "@/lib/domain/reviews/canonical-proposal";
import { proposalOf } from "@/lib/domain/reviews/proposal-of";
import type { Proposal } from "@/lib/domain/reviews/review";
import type { ReviewSummary } from "@/lib/domain/reviews/review-view";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { useComposer } from "../composer/use-composer";
import { useQuery } from "../query/use-query";
import { reviewQuery } from "./reviews-query";
import { useReviews } from "./use-reviews";

export type DraftPlace = { wabaId: string; userId: string; draftId: string };

/** What the draft's words are based on: sent with a review, and compared with it. */
export function useReviewBase() {
  const liveBase = useComposer(selectLiveBase);
  const version = useComposer(({ version: { base } }) => base);
  const { isNew, isChange } = useComposer(({ page }) => page);
  return { base: isChange ? version : liveBase, copyOf: isNew ? (version?.message ?? null) : null };
}

/** The draft's open review, if any. Others' reviews of the same sequence are not this draft's. */
export function useDraftReview({ wabaId, userId, draftId }: DraftPlace) {
  const { listing } = useReviews(wabaId);
  const open = listing?.reviews.find((review) => review.draftId === draftId && review.author.userId === userId);
  return { listing, open };
}

/** Whether the form holds exactly the words of the review's newest version; null until that is known. */
export function useIsAsSent(wabaId: string, open: ReviewSummary | undefined): boolean | null {
  const form = useFormContext<SequenceWords>();
  const { base, copyOf } = useReviewBase();
  const { data } = useQuery({
    ...reviewQuery(wabaId, open?.id ?? ""),
    enabled: open !== undefined,
    refetchInterval: ({ state }) => (state.data?.revision === open?.revision ? false : 1_000),
    select: ({ revisions }) => revisions[0],
  });
  const proposal = open && data?.number === open.revision ? data.proposal : undefined;
  const [isSame, setSame] = useState<boolean | null>(null);
  useEffect(() => {
    if (!proposal) return setSame(null);
    const sent = canonicalProposal(proposal);
    const compare = () => setSame(canonicalProposal(written(proposal, form.getValues())) === sent);
    const written = ({ action, sequenceId }: Proposal, words: SequenceWords) =>
      proposalOf(action, sequenceId, { words, base: action === "create" ? null : base, copyOf });
    compare();
    return form.subscribe({ formState: { values: true }, callback: compare });
  }, [proposal, form, base, copyOf]);
  return isSame;
}

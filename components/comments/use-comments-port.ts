"use client";

import { useMemo } from "react";
import { toast } from "@/components/ui/feedback/toast";
import { useCan } from "@/lib/client/auth/use-can";
import { useReviewComments } from "@/lib/client/comments/use-review-comments";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import type { CommentsPort } from "./comments-port";

export type DiscussionRequest = {
  wabaId: string;
  reviewId: string;
  /** That the comments are written about. */
  revision: number;
  /** Beside which they are shown: the revision's, or the draft's. */
  words: SequenceWords;
};

/** `port` is null until the comments are there. */
export function useCommentsPort({ words, ...request }: DiscussionRequest) {
  const can = useCan();
  const { discussion, acts, isError, retry } = useReviewComments(request, toast.refusal);
  const mayComment = can("review:comment");
  const port = useMemo((): CommentsPort | null => {
    if (!discussion) return null;
    const { comments, members, words: written } = discussion;
    return {
      comments,
      words,
      wordsOf: (revision) => written[revision] ?? null,
      mayComment,
      mayResolve: () => mayComment,
      members,
      ...acts,
    };
  }, [discussion, words, mayComment, acts]);
  return { port, isError, retry };
}

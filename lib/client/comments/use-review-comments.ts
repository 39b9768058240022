"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { addCommentAction, deleteCommentAction, editCommentAction, resolveThreadAction } from "@/lib/actions/comments";
import type { NewComment } from "@/lib/domain/comments/comment-input";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { refusalFromThrown } from "../browser/refusal-from-thrown";
import { useQuery } from "../query/use-query";
import { reviewCommentsQuery } from "./review-comments-query";

export type MemberComment = Omit<NewComment, "revision"> & { mentions: readonly string[] };

/** A review's discussion and what a member does in it. Each act resolves to whether it was stored. */
export function useReviewComments(
  { wabaId, reviewId, revision }: { wabaId: string; reviewId: string; revision: number },
  onRefused: (refusal: Refusal) => void,
) {
  const client = useQueryClient();
  const { data, isError, refetch } = useQuery(reviewCommentsQuery(wabaId, reviewId));
  const acts = useMemo(() => {
    const act = async (run: () => Promise<ActionResult<null>>): Promise<boolean> => {
      const result = await run().catch(
        (error): ActionResult<null> => ({ ok: false, refusal: refusalFromThrown(error) }),
      );
      await client.invalidateQueries({ queryKey: reviewCommentsQuery(wabaId, reviewId).queryKey });
      if (!result.ok) onRefused(result.refusal);
      return result.ok;
    };
    return {
      add: (draft: MemberComment) => act(() => addCommentAction(wabaId, { ...draft, reviewId, revision })),
      edit: (commentId: string, body: string) => act(() => editCommentAction(wabaId, { reviewId, commentId, body })),
      remove: (commentId: string) => act(() => deleteCommentAction(wabaId, { reviewId, commentId })),
      resolve: (threadId: string, resolved: boolean) =>
        act(() => resolveThreadAction(wabaId, { reviewId, threadId, resolved })),
    };
  }, [client, wabaId, reviewId, revision, onRefused]);
  return { discussion: data, isError, retry: refetch, acts };
}

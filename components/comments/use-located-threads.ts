import { useMemo } from "react";
import type { Located } from "@/lib/domain/comments/anchor";
import type { CommentPart, CommentThread } from "@/lib/domain/comments/comment";
import { groupThreads } from "@/lib/domain/comments/group-threads";
import { locateComment } from "@/lib/domain/comments/part-text";
import type { CommentsPort } from "./comments-port";

export type LocatedThread = CommentThread & {
  /** Where it belongs now; ice breakers may have moved. */
  now: CommentPart;
  located: Located | null;
};

/** Threads in the order of the passages that they are about. */
export function useLocatedThreads({
  comments,
  words,
  wordsOf,
}: Pick<CommentsPort, "comments" | "words" | "wordsOf">): LocatedThread[] {
  return useMemo(() => {
    const threads = groupThreads(comments).map((thread): LocatedThread => {
      const { part, located } = locateComment(thread, words, wordsOf(thread.revision));
      return { ...thread, now: part, located };
    });
    return threads.sort((a, b) => startOf(a) - startOf(b));
  }, [comments, words, wordsOf]);
}

function startOf({ located }: LocatedThread): number {
  return located && located.state !== "gone" ? located.span.start : Number.MAX_SAFE_INTEGER;
}

"use client";

import { useCallback, useMemo } from "react";
import { CommentThreads } from "@/components/comments/comment-threads";
import type { CommentsPort } from "@/components/comments/comments-port";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { ProblemNotice } from "./problem-notice";
import { useVisiting } from "./visit-context";

/** The shown words with their comments. */
export function VisitComments({ words }: { words: SequenceWords }) {
  const { state, page, act, askName } = useVisiting();
  const { earlier } = page.shown;
  const linked = state.items.find(({ position }) => position === page.position)?.revision;
  const wordsOf = useCallback(
    (revision: number) => (revision === page.revision ? words : revision === linked ? earlier : null),
    [words, earlier, linked, page.revision],
  );
  const port = useMemo(
    (): CommentsPort => ({
      comments: state.comments,
      words,
      wordsOf,
      mayComment: true,
      mayResolve: ({ startedByMe }) => startedByMe || state.viewer.kind === "member",
      members: [],
      add: async ({ mentions: _, ...draft }) =>
        (await askName()) && act("comment", { ...draft, revision: page.revision }),
      edit: (commentId, body) => act("edit-comment", { commentId, body }),
      remove: (commentId) => act("delete-comment", { commentId }),
      resolve: (threadId, resolved) => act("resolve-thread", { threadId, resolved }),
    }),
    [state, words, wordsOf, page.revision, act, askName],
  );
  return (
    <div className="grid gap-3">
      <ProblemNotice />
      <CommentThreads port={port} />
    </div>
  );
}

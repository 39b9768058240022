"use client";

import { useTranslations } from "next-intl";
import type { CommentAnchor, CommentPart } from "@/lib/domain/comments/comment";
import { CommentForm } from "./comment-form";
import type { CommentsPort } from "./comments-port";
import { ThreadCard } from "./thread-card";
import type { LocatedThread } from "./use-located-threads";

type Props = {
  part: CommentPart;
  threads: readonly LocatedThread[];
  port: CommentsPort;
  /** What is being commented on: a passage, or null for the whole part. Undefined while no comment is written. */
  writing: { anchor: CommentAnchor | null } | undefined;
  onDone: () => void;
  onShowPassage?: (thread: LocatedThread) => void;
};

/** A part's threads, the resolved ones folded, and the form of a new one. */
export function PartComments({ part, threads, port, writing, onDone, onShowPassage }: Props) {
  const t = useTranslations("comments.partComments");
  const open = threads.filter(({ resolvedAt }) => !resolvedAt);
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt);
  return (
    <div className="grid min-w-0 gap-2 empty:hidden">
      {open.map((thread) => (
        <ThreadCard key={thread.id} {...{ thread, port, onShowPassage }} />
      ))}
      {writing ? (
        <div className="grid gap-2 rounded-xl border border-line bg-surface px-3 py-2.5">
          {writing.anchor ? (
            <q dir="auto" className="line-clamp-2 border-amber border-s-2 ps-2 text-[13px] text-dim [quotes:none]">
              {writing.anchor.quote}
            </q>
          ) : null}
          <CommentForm
            label={t("yourComment")}
            action={t("comment")}
            members={port.members}
            onSubmit={async (body, mentions, commentId) => {
              const isStored = await port.add({
                commentId,
                threadId: null,
                part,
                anchor: writing.anchor,
                body,
                mentions,
              });
              if (isStored) onDone();
              return isStored;
            }}
            onCancel={onDone}
          />
        </div>
      ) : null}
      {resolved.length > 0 ? (
        <details>
          <summary className="min-h-6 cursor-pointer text-dim text-xs">
            {t("resolved", { count: resolved.length })}
          </summary>
          <div className="mt-2 grid gap-2">
            {resolved.map((thread) => (
              <ThreadCard key={thread.id} {...{ thread, port, onShowPassage }} />
            ))}
          </div>
        </details>
      ) : null}
    </div>
  );
}

"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CommentForm } from "./comment-form";
import { CommentItem, quietButton } from "./comment-item";
import type { CommentsPort } from "./comments-port";
import type { LocatedThread } from "./use-located-threads";

type Props = {
  thread: LocatedThread;
  port: CommentsPort;
  /** Shows the passage where it can be edited. */
  onShowPassage?: ((thread: LocatedThread) => void) | undefined;
};

export function ThreadCard({ thread, port, onShowPassage }: Props) {
  const t = useTranslations("comments.threadCard");
  const [isReplying, setReplying] = useState(false);
  const { comments, anchor, located, resolvedAt, resolvedBy, id } = thread;
  const startedByMe = comments[0]?.author.isMe ?? false;
  return (
    <section
      aria-label={t("thread", { name: comments[0]?.author.name ?? "" })}
      className={clsx(
        "grid min-w-0 gap-2.5 rounded-xl border border-line bg-surface px-3 py-2.5",
        resolvedAt && "opacity-90",
      )}
    >
      {anchor ? (
        <div className="grid gap-0.5 border-amber border-s-2 ps-2 text-[13px]">
          <q
            dir="auto"
            className="line-clamp-2 text-dim [overflow-wrap:anywhere] [quotes:none] [unicode-bidi:plaintext]"
          >
            {anchor.quote}
          </q>
          {located?.state === "changed" ? <span className="text-amber text-xs">{t("passageChanged")}</span> : null}
          {located?.state === "gone" ? <span className="text-amber text-xs">{t("passageGone")}</span> : null}
          {onShowPassage && located && located.state !== "gone" ? (
            <button type="button" className={`${quietButton} justify-self-start`} onClick={() => onShowPassage(thread)}>
              {t("showPassage")}
            </button>
          ) : null}
        </div>
      ) : located?.state === "gone" ? (
        <p className="text-amber text-xs">{t("partGone")}</p>
      ) : null}
      {comments.map((comment) => (
        <CommentItem key={comment.id} comment={comment} port={port} />
      ))}
      {resolvedAt ? <p className="text-dim text-xs">{t("resolvedBy", { name: resolvedBy ?? "" })}</p> : null}
      {isReplying ? (
        <CommentForm
          label={t("reply")}
          action={t("reply")}
          members={port.members}
          onSubmit={async (body, mentions, commentId) => {
            const isStored = await port.add({
              commentId,
              threadId: id,
              part: thread.part,
              anchor: null,
              body,
              mentions,
            });
            if (isStored) setReplying(false);
            return isStored;
          }}
          onCancel={() => setReplying(false)}
        />
      ) : port.mayComment ? (
        <p className="flex gap-3">
          <button type="button" className={quietButton} onClick={() => setReplying(true)}>
            {t("reply")}
          </button>
          {port.mayResolve({ startedByMe }) ? (
            <button type="button" className={quietButton} onClick={() => void port.resolve(id, !resolvedAt)}>
              {resolvedAt ? t("reopen") : t("resolve")}
            </button>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}

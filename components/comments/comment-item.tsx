"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Comment } from "@/lib/domain/comments/comment";
import { bodyPieces } from "@/lib/domain/comments/mention";
import { CommentForm } from "./comment-form";
import type { CommentsPort } from "./comments-port";

type Props = { comment: Comment; port: CommentsPort };

export const quietButton =
  "min-h-6 min-w-6 rounded-sm text-start text-dim text-xs underline-offset-3 hover:text-ink hover:underline [overflow-wrap:normal]";

/** Plain text: pasted markup stays text, and nothing in it becomes a link. */
export function CommentItem({ comment, port }: Props) {
  const t = useTranslations("comments.commentItem");
  const [isEditing, setEditing] = useState(false);
  const { author, body, at, editedAt, isDeleted, mentions } = comment;
  return (
    <article aria-label={t("commentBy", { name: author.name })} className="grid min-w-0 gap-0.5">
      <p className="flex flex-wrap items-baseline gap-x-2 text-[13px]">
        <b className="font-[550] [overflow-wrap:anywhere]">
          <bdi>{author.name}</bdi>
        </b>
        {author.isVisitor ? <span className="text-dim text-xs">{t("visitor")}</span> : null}
        <RelativeTime iso={at} className="text-dim text-xs" />
        {editedAt && !isDeleted ? <span className="text-dim text-xs">{t("edited")}</span> : null}
      </p>
      {isDeleted ? (
        <p className="text-dim italic">{t("deleted")}</p>
      ) : isEditing ? (
        <CommentForm
          label={t("editComment")}
          action={t("save")}
          initial={body}
          members={port.members}
          onSubmit={async (next) => {
            const isStored = await port.edit(comment.id, next);
            if (isStored) setEditing(false);
            return isStored;
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]">
          {bodyPieces(body, mentions).map(({ text, start, isMention }) =>
            isMention ? (
              <b key={start} className="font-[550] text-accent">
                {text}
              </b>
            ) : (
              text
            ),
          )}
        </p>
      )}
      {author.isMe && !isDeleted && !isEditing && port.mayComment ? (
        <p className="flex gap-3">
          <button type="button" className={quietButton} onClick={() => setEditing(true)}>
            {t("edit")}
          </button>
          <button type="button" className={quietButton} onClick={() => void port.remove(comment.id)}>
            {t("delete")}
          </button>
        </p>
      ) : null}
    </article>
  );
}

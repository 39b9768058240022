"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { makeAnchor } from "@/lib/domain/comments/anchor";
import type { CommentPart } from "@/lib/domain/comments/comment";
import { iceBreakerIndex } from "@/lib/domain/comments/comment";
import { partText } from "@/lib/domain/comments/part-text";
import type { CommentsPort } from "./comments-port";
import { PartComments } from "./part-comments";
import { type DiscussionRequest, useCommentsPort } from "./use-comments-port";
import { useLocatedThreads } from "./use-located-threads";

type Props = DiscussionRequest & {
  part: CommentPart;
  /** Selects the passage in the field. */
  onShowPassage: (span: { start: number; end: number }) => void;
};

/** The comments on one field, beside the words while they are written. */
export function FieldComments({ part, onShowPassage, ...request }: Props) {
  const { port } = useCommentsPort(request);
  return port ? <FieldThreads {...{ port, part, onShowPassage }} /> : null;
}

function FieldThreads({ port, part, onShowPassage }: Pick<Props, "part" | "onShowPassage"> & { port: CommentsPort }) {
  const t = useTranslations("comments.fieldComments");
  const threads = useLocatedThreads(port).filter(({ now }) => now === part);
  const [isWriting, setWriting] = useState(false);
  const text = partText(port.words, part) ?? "";
  const anchor = iceBreakerIndex(part) === null ? null : makeAnchor(text, 0, text.length);
  return (
    <div className="grid gap-2">
      {threads.length === 0 && !isWriting ? <p className="text-[13px] text-dim">{t("none")}</p> : null}
      <PartComments
        {...{ part, threads, port }}
        writing={isWriting ? { anchor } : undefined}
        onDone={() => setWriting(false)}
        onShowPassage={({ located }) => {
          if (located && located.state !== "gone") onShowPassage(located.span);
        }}
      />
      {port.mayComment && !isWriting ? (
        <Button size="sm" className="justify-self-start" onClick={() => setWriting(true)}>
          {t("comment")}
        </Button>
      ) : null}
    </div>
  );
}

"use client";

import { MessageSquarePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { makeAnchor } from "@/lib/domain/comments/anchor";
import { type CommentAnchor, type CommentPart, iceBreakerIndex } from "@/lib/domain/comments/comment";
import { CommentedText } from "./commented-text";
import type { CommentsPort } from "./comments-port";
import { PartComments } from "./part-comments";
import { selectionIn } from "./selection-in";
import type { LocatedThread } from "./use-located-threads";

type Props = {
  part: CommentPart;
  label: ReactNode;
  name: string;
  text: string;
  threads: readonly LocatedThread[];
  port: CommentsPort;
};

/** A part's text with its comments below. Select a passage to comment on it alone. */
export function CommentedPart({ part, label, name, text, threads, port }: Props) {
  const t = useTranslations("comments.commentedPart");
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [selected, setSelected] = useState<CommentAnchor | null>(null);
  const [writing, setWriting] = useState<{ anchor: CommentAnchor | null }>();

  useEffect(() => {
    const read = () => {
      const range = selectionIn(paragraph.current);
      setSelected(range && makeAnchor(text, range.start, range.end));
    };
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [text]);

  // An ice breaker is followed by its words when it moves.
  const wholePart = () => (iceBreakerIndex(part) === null ? null : makeAnchor(text, 0, text.length));
  return (
    <section aria-label={name} className="grid min-w-0 gap-2 rounded-xl border border-line bg-sunk px-3 py-2.5">
      <div className="flex min-h-7 items-center justify-between gap-2">
        <h3 className="font-[550] text-[13px] text-dim">{label}</h3>
        {port.mayComment && !writing ? (
          <Button
            size="sm"
            variant="ghost"
            icon={<MessageSquarePlus aria-hidden className="size-4" strokeWidth={1.75} />}
            aria-label={selected ? t("commentSelectionOf", { name }) : t("commentOn", { name })}
            // Keeps the selection, which a press would clear.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => setWriting({ anchor: selected ?? wholePart() })}
          >
            {selected ? t("commentSelection") : t("comment")}
          </Button>
        ) : null}
      </div>
      {text.trim() === "" ? (
        <p className="text-dim">{t("empty")}</p>
      ) : (
        <CommentedText ref={paragraph} text={text} threads={threads} />
      )}
      <PartComments {...{ part, threads, port, writing }} onDone={() => setWriting(undefined)} />
    </section>
  );
}

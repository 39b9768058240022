import { type Ref, useMemo } from "react";
import type { LocatedThread } from "./use-located-threads";

type Props = { ref?: Ref<HTMLParagraphElement>; text: string; threads: readonly LocatedThread[] };

type Piece = { text: string; start: number; isMarked: boolean };

/** A part's text, with the passages marked that open threads are about. Its direction is the content's. */
export function CommentedText({ ref, text, threads }: Props) {
  const pieces = useMemo(() => cut(text, threads), [text, threads]);
  return (
    <p
      ref={ref}
      dir="auto"
      className="select-text whitespace-pre-wrap text-[15px] leading-[22px] [overflow-wrap:anywhere] [unicode-bidi:plaintext]"
    >
      {pieces.map(({ text, start, isMarked }) =>
        isMarked ? (
          <mark
            key={start}
            className="rounded-sm bg-amber-soft text-ink underline decoration-2 decoration-amber underline-offset-3"
          >
            {text}
          </mark>
        ) : (
          <span key={start}>{text}</span>
        ),
      )}
    </p>
  );
}

function cut(text: string, threads: readonly LocatedThread[]): Piece[] {
  const spans = threads.flatMap(({ located, resolvedAt }) =>
    located && located.state !== "gone" && !resolvedAt ? [located.span] : [],
  );
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const isMarked = spans.some((span) => span.start <= start && span.end >= end);
    return { text: text.slice(start, end), start, isMarked };
  });
}

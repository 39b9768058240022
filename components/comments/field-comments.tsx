"use client";

import type { CommentPart } from "@/lib/domain/comments/comment";
import type { CommentsPort } from "./comments-port";
import { PartComments } from "./part-comments";
import { type DiscussionRequest, useCommentsPort } from "./use-comments-port";
import { useLocatedThreads } from "./use-located-threads";

type Props = DiscussionRequest & {
  part: CommentPart;
  title: string;
  /** Selects the passage in the field. */
  onShowPassage: (span: { start: number; end: number }) => void;
};

/** The comments on one field, beside the words while they are written; nothing without comments. */
export function FieldComments({ part, title, onShowPassage, ...request }: Props) {
  const { port } = useCommentsPort(request);
  return port ? <FieldThreads {...{ port, part, title, onShowPassage }} /> : null;
}

type ThreadsProps = Pick<Props, "part" | "title" | "onShowPassage"> & { port: CommentsPort };

function FieldThreads({ port, part, title, onShowPassage }: ThreadsProps) {
  const threads = useLocatedThreads(port).filter(({ now }) => now === part);
  if (threads.length === 0) return null;
  return (
    <section aria-label={title} className="grid gap-2">
      <h3 className="font-[550] text-[13px] text-dim">{title}</h3>
      <PartComments
        {...{ part, threads, port }}
        writing={undefined}
        onDone={() => {}}
        onShowPassage={({ located }) => {
          if (located && located.state !== "gone") onShowPassage(located.span);
        }}
      />
    </section>
  );
}

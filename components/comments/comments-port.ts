import type { Comment, CommentAnchor, CommentPart } from "@/lib/domain/comments/comment";
import type { Mentionable } from "@/lib/domain/comments/review-comments";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

export type CommentDraft = {
  commentId: string;
  threadId: string | null;
  part: CommentPart;
  anchor: CommentAnchor | null;
  body: string;
  mentions: readonly string[];
};

/** How comments are read and written: by a member inside Overture, or by a visitor of a review link. */
export type CommentsPort = {
  comments: readonly Comment[];
  /** The words beside which the comments stand. */
  words: SequenceWords;
  /** Those that a comment was written about, if known. */
  wordsOf: (revision: number) => SequenceWords | null;
  mayComment: boolean;
  mayResolve: (thread: { startedByMe: boolean }) => boolean;
  /** Empty if nobody can be mentioned. */
  members: readonly Mentionable[];
  /** Resolve to whether it was stored; the port says why not. */
  add: (draft: CommentDraft) => Promise<boolean>;
  edit: (commentId: string, body: string) => Promise<boolean>;
  remove: (commentId: string) => Promise<boolean>;
  resolve: (threadId: string, resolved: boolean) => Promise<boolean>;
};

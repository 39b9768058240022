export const COMMENT_MAX_LENGTH = 4_000;
export const QUOTE_MAX_LENGTH = 500;
export const ANCHOR_CONTEXT_LENGTH = 48;

export type CommentPart = "general" | "name" | "text" | "autofill" | `iceBreakers.${number}`;

/** A passage: the words, where they started, and some words around them. UTF-16 units. */
export type CommentAnchor = { quote: string; start: number; prefix: string; suffix: string };

export type Comment = {
  id: string;
  threadId: string;
  part: CommentPart;
  revision: number;
  anchor: CommentAnchor | null;
  body: string;
  at: string;
  editedAt: string | null;
  isDeleted: boolean;
  author: CommentAuthor;
  mentions: readonly string[];
  resolvedAt: string | null;
  resolvedBy: string | null;
};

/** Without ids, because visitors of review links see it too. */
export type CommentAuthor = { name: string; isVisitor: boolean; isMe: boolean };

export type CommentThread = {
  id: string;
  part: CommentPart;
  revision: number;
  anchor: CommentAnchor | null;
  comments: readonly Comment[];
  resolvedAt: string | null;
  resolvedBy: string | null;
};

export function iceBreakerIndex(part: CommentPart): number | null {
  return part.startsWith("iceBreakers.") ? Number(part.slice("iceBreakers.".length)) : null;
}

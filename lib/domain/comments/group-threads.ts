import type { Comment, CommentThread } from "./comment";

export function groupThreads(comments: readonly Comment[]): CommentThread[] {
  const byThread = new Map<string, Comment[]>();
  for (const comment of [...comments].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    byThread.set(comment.threadId, [...(byThread.get(comment.threadId) ?? []), comment]);
  }
  return [...byThread].flatMap(([id, members]) => {
    const first = members.find((comment) => comment.id === id);
    const shown = members.filter((comment) => !comment.isDeleted || comment === first);
    if (!first || shown.every(({ isDeleted }) => isDeleted)) return [];
    const { part, revision, anchor, resolvedAt, resolvedBy } = first;
    return { id, part, revision, anchor, comments: shown, resolvedAt, resolvedBy };
  });
}

import { z } from "zod";
import type { Comment } from "@/lib/domain/comments/comment";
import { commentAnchorSchema, commentPartSchema } from "@/lib/domain/comments/comment-input";
import type { Database } from "@/lib/server/store/open-database";
import { readIds, readJson } from "@/lib/server/store/read-json";
import { type CommentActor, isOwn } from "./comment-actor";

/** More than any review has; bounds one answer. */
export const MAX_COMMENTS = 1_000;

const visitorKey = "visitor:";

/** All comments of a review, oldest first, without any person's id. `viewer`: whose comments are "mine". */
export async function listComments(db: Database, reviewId: string, viewer: CommentActor | null): Promise<Comment[]> {
  const rows = await db
    .selectFrom("review_comments")
    .selectAll()
    .where("review_id", "=", reviewId)
    .orderBy("at")
    .orderBy("id")
    .limit(MAX_COMMENTS)
    .execute();
  const mentionsOf = new Map(rows.map(({ id, mentions }) => [id, readIds(mentions, `review_comments.mentions ${id}`)]));
  const nameOf = await namesOf(db, [
    ...[...mentionsOf.values()].flat(),
    ...rows.flatMap(({ resolved_by }) => resolved_by ?? []),
  ]);
  return rows.map((row) => ({
    id: row.id,
    threadId: row.thread_id,
    part: commentPartSchema.safeParse(row.part).data ?? "general",
    revision: row.revision,
    anchor: readJson(row.anchor, z.nullable(commentAnchorSchema), `review_comments.anchor ${row.id}`),
    body: row.deleted_at ? "" : row.body,
    at: row.at,
    editedAt: row.edited_at,
    isDeleted: row.deleted_at !== null,
    author: { name: row.name, isVisitor: row.user_id === null, isMe: viewer !== null && isOwn(row, viewer) },
    mentions: (mentionsOf.get(row.id) ?? []).flatMap((id) => nameOf.get(id) ?? []),
    resolvedAt: row.resolved_at,
    resolvedBy: row.resolved_by && (nameOf.get(row.resolved_by) ?? null),
  }));
}

async function namesOf(db: Database, keys: readonly string[]): Promise<Map<string, string>> {
  const known = [...new Set(keys)];
  const userIds = known.filter((key) => !key.startsWith(visitorKey));
  const visitorIds = known.filter((key) => key.startsWith(visitorKey)).map((key) => key.slice(visitorKey.length));
  const names = new Map<string, string>();
  if (userIds.length > 0) {
    const users = await db.selectFrom("users").select(["id", "name"]).where("id", "in", userIds).execute();
    for (const { id, name } of users) names.set(id, name);
  }
  if (visitorIds.length > 0) {
    const found = await db.selectFrom("review_visitors").select(["id", "name"]).where("id", "in", visitorIds).execute();
    for (const { id, name } of found) names.set(`${visitorKey}${id}`, name);
  }
  return names;
}

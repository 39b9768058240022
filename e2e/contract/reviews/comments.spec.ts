import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { groupThreads } from "@/lib/domain/comments/group-threads";
import { addComment, type CommentRequest } from "@/lib/server/reviews/comments/add-comment";
import { deleteComment, editComment, resolveThread } from "@/lib/server/reviews/comments/change-comment";
import { memberActor } from "@/lib/server/reviews/comments/comment-actor";
import { loadComments } from "@/lib/server/reviews/comments/load-comments";
import { engines } from "../../support/engines";
import { type ReviewRoom, test } from "../../support/givens/review-test";

const comment = (over: Partial<CommentRequest> = {}): CommentRequest => ({
  commentId: randomUUID(),
  threadId: null,
  part: "text",
  anchor: null,
  revision: 1,
  body: "Warmer?",
  ...over,
});

async function discussion(room: ReviewRoom) {
  const { id: reviewId } = await room.review();
  const scope = { wabaId: room.author.wabaId, reviewId };
  const visitor = { userId: null, visitorId: randomUUID(), name: "Leo Lawyer" };
  return { reviewId, scope, visitor, author: memberActor(room.author), colleague: memberActor(room.colleague) };
}

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a thread with a passage, answers, and text of any kind as it was written", async ({ room }) => {
      const { reviewId, scope, visitor, author } = await discussion(room);
      const anchor = { quote: "Hello", start: 0, prefix: "", suffix: " and" };
      const body = "<b onclick=x>مرحبا</b> '; drop table 👩‍👧 http://evil.example";
      const first = comment({ anchor, body });
      await addComment(room.ctx, scope, visitor, first);
      await addComment(room.ctx, scope, author, comment({ threadId: first.commentId, part: "name", body: "Yes" }));
      const loaded = await loadComments(room.author, reviewId, room.ctx);
      const [thread, ...rest] = groupThreads(loaded?.comments ?? []);
      expect(rest).toEqual([]);
      expect(thread).toMatchObject({ id: first.commentId, part: "text", anchor, resolvedAt: null });
      expect(thread?.comments.map(({ body, author }) => [author.name, author.isVisitor, author.isMe, body])).toEqual([
        ["Leo Lawyer", true, false, body],
        ["Ana Author", false, true, "Yes"],
      ]);
      expect(loaded?.words[1]?.text).toBe("Hello and welcome");
      expect(loaded?.members.map(({ name }) => name)).toEqual(["Carl Colleague"]);
    });

    test("a repeated request adds nothing twice, and an answer reopens its thread", async ({ room }) => {
      const { reviewId, scope, author, colleague } = await discussion(room);
      const first = comment();
      for (let time = 0; time < 2; time++) await addComment(room.ctx, scope, author, first);
      await resolveThread(room.ctx, scope, colleague, { threadId: first.commentId, resolved: true });
      const resolved = (await loadComments(room.author, reviewId, room.ctx))?.comments;
      expect(resolved).toMatchObject([{ resolvedBy: "Carl Colleague" }]);
      await addComment(room.ctx, scope, author, comment({ threadId: first.commentId }));
      expect((await loadComments(room.author, reviewId, room.ctx))?.comments).toMatchObject([
        { resolvedAt: null, resolvedBy: null },
        { body: "Warmer?" },
      ]);
    });

    test("only one's own is edited and deleted, and an answered comment leaves its place", async ({ room }) => {
      const { reviewId, scope, visitor, author, colleague } = await discussion(room);
      const first = comment({ body: "Mine" });
      const { commentId } = first;
      await addComment(room.ctx, scope, visitor, first);
      const other = { ...visitor, visitorId: randomUUID() };
      for (const stranger of [author, other]) {
        const refused = { ok: false, refusal: { reason: "commentNotYours" } };
        expect(await editComment(room.ctx, scope, stranger, { commentId, body: "Theirs" })).toMatchObject(refused);
        expect(await deleteComment(room.ctx, scope, stranger, { commentId })).toMatchObject(refused);
      }
      const solved = { threadId: commentId, resolved: true };
      expect(await resolveThread(room.ctx, scope, other, solved)).toMatchObject({ ok: false });
      expect(await editComment(room.ctx, scope, visitor, { commentId, body: "Edited" })).toEqual({
        ok: true,
        data: null,
      });
      await addComment(room.ctx, scope, colleague, comment({ threadId: commentId, body: "Answer" }));
      await deleteComment(room.ctx, scope, visitor, { commentId });
      const { comments = [] } = (await loadComments(room.author, reviewId, room.ctx)) ?? {};
      expect(comments).toMatchObject([{ isDeleted: true, body: "" }, { body: "Answer" }]);
      expect(groupThreads(comments)).toHaveLength(1);
      await deleteComment(room.ctx, scope, colleague, { commentId: comments[1]?.id ?? "" });
      expect(groupThreads((await loadComments(room.author, reviewId, room.ctx))?.comments ?? [])).toEqual([]);
      const late = await editComment(room.ctx, scope, visitor, { commentId, body: "Back" });
      expect(late).toMatchObject({ refusal: { reason: "commentGone" } });
    });

    test("another account's review can't be read, commented or changed through mine", async ({ room }) => {
      const { reviewId, scope, author } = await discussion(room);
      const first = comment();
      await addComment(room.ctx, scope, author, first);
      const elsewhere = { ...scope, wabaId: "1" };
      const other = { ...scope, reviewId: (await room.review()).id };
      expect(await loadComments({ ...room.author, wabaId: "1" }, reviewId, room.ctx)).toBeNull();
      for (const wrong of [elsewhere, other]) {
        const answer = comment({ threadId: first.commentId });
        expect(await addComment(room.ctx, wrong, author, answer)).toMatchObject({ ok: false });
        const { commentId } = first;
        expect(await deleteComment(room.ctx, wrong, author, { commentId })).toMatchObject({ ok: false });
        expect(await resolveThread(room.ctx, wrong, author, { threadId: commentId, resolved: true })).toMatchObject({
          ok: false,
        });
      }
      expect(await addComment(room.ctx, scope, author, comment({ revision: 2 }))).toMatchObject({ ok: false });
    });

    test("who is concerned is notified once, a mentioned member of the mention, and without the words", async ({
      room,
      db,
    }) => {
      const { scope, visitor, author, colleague } = await discussion(room);
      const first = comment({ body: "Too formal" });
      await addComment(room.ctx, scope, visitor, first);
      const mentions = [room.colleague.userId, "no-member"];
      await addComment(room.ctx, scope, author, comment({ body: "@Carl Colleague?", mentions }));
      await addComment(room.ctx, scope, colleague, comment({ threadId: first.commentId }));
      const rows = await db.selectFrom("notifications").selectAll().orderBy("at").execute();
      expect(rows.map(({ user_id, kind }) => [user_id, kind])).toEqual([
        [room.author.userId, "review-commented"],
        [room.colleague.userId, "review-mentioned"],
        [room.author.userId, "review-commented"],
      ]);
      expect(JSON.stringify(rows)).not.toContain("formal");
      const audits = await db.selectFrom("audits").selectAll().execute();
      expect(JSON.stringify(audits)).not.toContain("formal");
    });
  });
}

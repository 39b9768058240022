import { can } from "@/lib/domain/permissions/permissions";
import type { VisitDecision, VisitItemState, VisitState, VisitViewer } from "@/lib/domain/reviews/review-visit";
import type { Database } from "@/lib/server/store/open-database";
import type { ReviewDecisionsTable } from "@/lib/server/store/review-tables";
import { isOwn } from "../comments/comment-actor";
import { listComments } from "../comments/list-comments";
import type { Visit } from "./open-visit";

/** For the sequence at `position`, everything that changes while the page is open. */
export async function visitState(db: Database, visit: Visit, position: number): Promise<VisitState> {
  const ids = visit.items.map(({ reviewId }) => reviewId);
  const [reviews, decisions] = await Promise.all([
    db.selectFrom("reviews").select(["id", "name", "state", "revision", "author_id"]).where("id", "in", ids).execute(),
    db.selectFrom("review_decisions").selectAll().where("review_id", "in", ids).orderBy("at").execute(),
  ]);
  const byId = new Map(reviews.map((review) => [review.id, review]));
  const shownId = visit.items.find((item) => item.position === position)?.reviewId ?? "";
  const isMine = (row: ReviewDecisionsTable) => visit.actor !== null && isOwn(row, visit.actor);
  const items = visit.items.flatMap(({ reviewId, position, revision }): VisitItemState[] => {
    const review = byId.get(reviewId);
    if (!review) return [];
    const mine = decisions.filter((row) => row.review_id === reviewId && isMine(row)).at(-1) ?? null;
    const { name, state, revision: newest } = review;
    const last = mine && { decision: mine.decision, revision: mine.revision };
    return [{ position, name, state, revision, newest, mine: last }];
  });
  return {
    viewer: viewerOf(visit, byId.get(shownId)?.author_id),
    items,
    decisions: decisions.filter((row) => row.review_id === shownId).map((row) => toDecision(row, isMine(row))),
    comments: await listComments(db, shownId, visit.actor),
  };
}

function viewerOf({ member, actor }: Visit, authorId: string | undefined): VisitViewer {
  const isAuthor = member !== null && member.userId === authorId;
  const mayDecide = !isAuthor && (member === null || can(member, "review:decide"));
  return { kind: member ? "member" : actor ? "visitor" : "nobody", name: actor?.name ?? null, isAuthor, mayDecide };
}

function toDecision(row: ReviewDecisionsTable, isMe: boolean): VisitDecision {
  const { name, decision, revision, at, note } = row;
  return { name, decision, revision, at, note, isMe, isVisitor: row.user_id === null };
}

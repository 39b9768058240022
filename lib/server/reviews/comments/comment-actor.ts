import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";

/** Who comments: a member, or a visitor of a review link. */
export type CommentActor = { name: string } & (
  | { userId: string; visitorId: null }
  | { userId: null; visitorId: string }
);

/** The review, already proven to be the member's or the link's. */
export type CommentScope = { wabaId: string; reviewId: string };

export const memberActor = ({ userId, userName }: AuthorizedWaba): CommentActor => ({
  userId,
  visitorId: null,
  name: userName,
});

export const actorKey = ({ userId, visitorId }: CommentActor): string => userId ?? `visitor:${visitorId}`;

export function isOwn(row: { user_id: string | null; visitor_id: string | null }, actor: CommentActor): boolean {
  return actor.userId === null ? row.visitor_id === actor.visitorId : row.user_id === actor.userId;
}

import type { Transaction } from "kysely";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import type { DecisionKind } from "@/lib/domain/reviews/review";
import type { ReviewDecisionInput } from "@/lib/domain/reviews/review-input";
import { beingPublished } from "../approvals/claim-publication";
import { writeAudit } from "../audit/write-audit";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { isFree } from "../lease/lease";
import { notify } from "../notifications/notify";
import type { Tables } from "../store/tables";
import { lockReview } from "./lock-review";
import { readParticipants } from "./read-participants";
import { noSuchReview, ownReview, reviewEnded } from "./review-refusals";

/** `named`: the visitor's link identifies one person whom the author can't stand in for. */
export type Decider =
  | { userId: string; name: string }
  | { visitorId: string; linkId: string; name: string; named: boolean };

export type NewDecision = {
  decisionId: string;
  reviewId: string;
  /** The decision is about the words of this revision, even if a newer one exists. */
  revision: number;
  decision: DecisionKind;
  note: string;
};

/** A member's decision. Authors never decide about their own words. */
export async function decideReview(
  waba: AuthorizedWaba,
  input: ReviewDecisionInput,
  ctx: StoreContext = storeContext,
): Promise<ActionResult<null>> {
  const db = await ctx.db();
  const decider = { userId: waba.userId, name: waba.userName };
  const refusal = await db.transaction().execute((tx) => recordDecision(tx, waba.wabaId, decider, input, ctx.now()));
  return refusal ? { ok: false, refusal } : { ok: true, data: null };
}

/** Shared with review links. Idempotent by `decisionId`; the newest decision of each reviewer counts. */
export async function recordDecision(
  tx: Transaction<Tables>,
  wabaId: string,
  decider: Decider,
  { decisionId, reviewId, revision, decision, note }: NewDecision,
  now: Date,
): Promise<Refusal | null> {
  const at = now.toISOString();
  const review = await lockReview(tx, { wabaId, reviewId, at });
  if (!review) return noSuchReview;
  const userId = "userId" in decider ? decider.userId : null;
  if (userId === review.author_id) return ownReview;
  if (review.state !== "open") return reviewEnded;
  if (!isFree(review, now)) return beingPublished;
  const words = await tx
    .selectFrom("review_revisions")
    .select("content_hash")
    .where("review_id", "=", reviewId)
    .where("number", "=", revision)
    .executeTakeFirst();
  if (!words) return noSuchReview;
  const inserted = await tx
    .insertInto("review_decisions")
    .values({
      ...{ id: decisionId, review_id: reviewId, revision, content_hash: words.content_hash, at, decision, note },
      user_id: userId,
      visitor_id: "visitorId" in decider ? decider.visitorId : null,
      link_id: "linkId" in decider ? decider.linkId : null,
      name: decider.name,
      named: "named" in decider && decider.named ? 1 : 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) return null;
  await notify(
    tx,
    {
      ...{ wabaId, kind: "review-decided", eventKey: `review-decided ${decisionId}`, actorId: userId },
      userIds: await readParticipants(tx, reviewId),
      params: { name: review.name, by: decider.name, decision },
      path: `/${wabaId}/reviews/${reviewId}`,
    },
    now,
  );
  const detail = { name: review.name, decision, revision, by: decider.name };
  await writeAudit(tx, { wabaId, userId, action: "review.decide", subjectId: reviewId, outcome: "done", detail }, now);
  return null;
}

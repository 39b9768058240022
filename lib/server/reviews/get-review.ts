import { proposalSchema } from "@/lib/domain/reviews/review";
import { validDecisions } from "@/lib/domain/reviews/review-status";
import type { ReviewDecision, ReviewRevision, ReviewView } from "@/lib/domain/reviews/review-view";
import { type KnownReview, readReviewFacts } from "../approvals/read-review-facts";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { Database } from "../store/open-database";
import { readJson } from "../store/read-json";
import { readNames } from "./read-names";
import { toSummary } from "./to-summary";

/** Null if the account has no such review, or its newest revision can't be read. */
export async function getReview(
  waba: AuthorizedWaba,
  reviewId: string,
  ctx: StoreContext = storeContext,
): Promise<ReviewView | null> {
  const { wabaId, userId } = waba;
  const db = await ctx.db();
  const row = await db
    .selectFrom("reviews")
    .selectAll()
    .where("id", "=", reviewId)
    .where("waba_id", "=", wabaId)
    .executeTakeFirst();
  const [known] = row ? await readReviewFacts(db, wabaId, [row], ctx.now()) : [];
  if (!row || !known) return null;
  const asked = await db.selectFrom("review_reviewers").selectAll().where("review_id", "=", reviewId).execute();
  const revisions = await readRevisions(db, reviewId);
  const required = new Set(known.facts.policies.flatMap(({ kind, approvers }) => (kind === "named" ? approvers : [])));
  required.delete(row.author_id);
  const nameOf = await readNames(db, [
    ...required,
    row.author_id,
    row.ended_by,
    ...asked.map(({ user_id }) => user_id),
    ...revisions.map(({ author_id }) => author_id),
  ]);
  const askedIds = new Set(asked.some(({ user_id }) => user_id === userId) ? [reviewId] : []);
  const decisions = toDecisions(known);
  return {
    ...toSummary(known, { userId, nameOf, askedIds }),
    createdAt: row.created_at,
    policy: known.facts.policies[0],
    revisions: revisions.flatMap(({ number, at, note, author_id, proposal }): ReviewRevision[] => {
      const read = readJson(proposal, proposalSchema, `review_revisions.proposal ${reviewId} ${number}`);
      return read ? [{ number, at, note, authorName: nameOf.get(author_id) ?? "", proposal: read }] : [];
    }),
    decisions,
    reviewers: [...new Set([...required, ...asked.map(({ user_id }) => user_id)])].map((id) => ({
      userId: id,
      name: nameOf.get(id) ?? "",
      required: required.has(id),
      decided: decisions.some((decision) => decision.counts && decision.userId === id),
    })),
    live: known.live,
    seenRevision: asked.find(({ user_id }) => user_id === userId)?.seen_revision ?? null,
    isAuthor: row.author_id === userId,
    changeId: row.change_id,
    publishedSequenceId: row.published_sequence_id,
    endedBy: row.ended_by && (nameOf.get(row.ended_by) ?? ""),
    overrideReason: row.override_reason,
  };
}

function readRevisions(db: Database, reviewId: string) {
  return db
    .selectFrom("review_revisions")
    .selectAll()
    .where("review_id", "=", reviewId)
    .orderBy("number", "desc")
    .execute();
}

/** Latest first. */
function toDecisions({ decisions, facts }: KnownReview): ReviewDecision[] {
  const valid = new Set(validDecisions(facts).map(({ at, userId, visitorId }) => `${at} ${userId} ${visitorId}`));
  return decisions
    .map(({ id, name, user_id, visitor_id, decision, note, at, revision }) => ({
      ...{ id, name, decision, note, at, revision },
      userId: user_id,
      counts: valid.has(`${at} ${user_id} ${visitor_id}`),
    }))
    .reverse();
}

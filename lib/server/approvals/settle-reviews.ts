import type { Transaction } from "kysely";
import { type Proposal, proposalSchema } from "@/lib/domain/reviews/review";
import { reviewOutcome } from "@/lib/domain/reviews/review-outcome";
import { NO_LEASE } from "../lease/lease";
import { notify } from "../notifications/notify";
import { readJson } from "../store/read-json";
import type { Tables } from "../store/tables";
import { endReviewedDraft } from "./end-reviewed-draft";
import { proposalHash } from "./proposal-hash";
import type { Publication } from "./require-approval";

type Published = Omit<Publication, "live"> & {
  wabaId: string;
  userId: string | null;
  publishedId: string | null;
  /** The draft that was sent: only through it a new sequence is the replacement that a review is about. */
  draftId?: string | undefined;
};

/** Ends the open reviews of exactly these words, and their drafts. Runs in the transaction that records the publication. */
export async function settleReviews(tx: Transaction<Tables>, published: Published, now: Date): Promise<void> {
  const { userId, publishedId, name, message, adIds } = published;
  for (const review of await readOpen(tx, published)) {
    const proposal = readJson(review.proposal, proposalSchema, `review_revisions.proposal ${review.id}`);
    const isSame = proposal && proposalHash({ ...proposal, name, message, adIds }) === review.content_hash;
    // What is deleted is deleted, whatever it said last.
    if (!proposal || !(isSame || proposal.action === "delete")) continue;
    const at = now.toISOString();
    await tx
      .updateTable("reviews")
      .set({ state: "published", ended_at: at, updated_at: at, ended_by: userId, published_sequence_id: publishedId })
      .set(NO_LEASE)
      .where("id", "=", review.id)
      .execute();
    await endReviewedDraft(tx, review, proposal);
    await tellEverybody(tx, published, { ...review, action: proposal.action }, now);
  }
}

type EndedReview = Awaited<ReturnType<typeof readOpen>>[number] & Pick<Proposal, "action">;

function readOpen(tx: Transaction<Tables>, { wabaId, action, sequenceId, draftId = "" }: Published) {
  return tx
    .selectFrom("reviews")
    .innerJoin("review_revisions", (join) =>
      join
        .onRef("review_revisions.review_id", "=", "reviews.id")
        .onRef("review_revisions.number", "=", "reviews.revision"),
    )
    .select(["reviews.id", "reviews.waba_id", "reviews.name", "reviews.author_id", "reviews.draft_id"])
    .select(["review_revisions.proposal", "review_revisions.content_hash"])
    .where("reviews.waba_id", "=", wabaId)
    .where("reviews.state", "=", "open")
    .where((row) => {
      const isSame = row.and([
        row("reviews.action", "=", action),
        row("reviews.sequence_id", sequenceId === null ? "is" : "=", sequenceId),
      ]);
      if (action !== "create") return isSame;
      return row.or([isSame, row.and([row("reviews.action", "=", "replace"), row("reviews.draft_id", "=", draftId)])]);
    })
    .execute();
}

async function tellEverybody(tx: Transaction<Tables>, { wabaId, userId }: Published, review: EndedReview, now: Date) {
  const asked = await tx.selectFrom("review_reviewers").select("user_id").where("review_id", "=", review.id).execute();
  await notify(
    tx,
    {
      ...{ wabaId, kind: "review-published", eventKey: `review-published ${review.id}`, actorId: userId },
      userIds: [review.author_id, ...asked.map(({ user_id }) => user_id)],
      params: { name: review.name, outcome: reviewOutcome(review.action) },
      path: `/${wabaId}/reviews/${review.id}`,
    },
    now,
  );
}

import type { Transaction } from "kysely";
import { proposalSchema } from "@/lib/domain/reviews/review";
import { NO_LEASE } from "../lease/lease";
import { notify } from "../notifications/notify";
import { readJson } from "../store/read-json";
import type { Tables } from "../store/tables";
import { proposalHash } from "./proposal-hash";
import type { Publication } from "./require-approval";

type Published = Omit<Publication, "live"> & { wabaId: string; userId: string | null; publishedId: string };

/** Ends the open reviews of exactly these words. Runs in the transaction that records the publication. */
export async function settleReviews(tx: Transaction<Tables>, published: Published, now: Date): Promise<void> {
  const { wabaId, userId, publishedId, action, sequenceId, name, message, adIds } = published;
  const actions = action === "create" ? (["create", "replace"] as const) : [action];
  let open = tx
    .selectFrom("reviews")
    .innerJoin("review_revisions", (join) =>
      join
        .onRef("review_revisions.review_id", "=", "reviews.id")
        .onRef("review_revisions.number", "=", "reviews.revision"),
    )
    .select(["reviews.id", "reviews.name", "reviews.author_id", "review_revisions.proposal"])
    .select(["review_revisions.content_hash", "reviews.revision"])
    .where("reviews.waba_id", "=", wabaId)
    .where("reviews.state", "=", "open")
    .where("reviews.action", "in", actions);
  if (action !== "create") open = open.where("reviews.sequence_id", sequenceId === null ? "is" : "=", sequenceId);
  for (const review of await open.execute()) {
    const proposal = readJson(review.proposal, proposalSchema, `review_revisions.proposal ${review.id}`);
    if (!proposal || proposalHash({ ...proposal, name, message, adIds }) !== review.content_hash) continue;
    const at = now.toISOString();
    await tx
      .updateTable("reviews")
      .set({ state: "published", ended_at: at, updated_at: at, ended_by: userId, published_sequence_id: publishedId })
      .set(NO_LEASE)
      .where("id", "=", review.id)
      .execute();
    const asked = await tx
      .selectFrom("review_reviewers")
      .select("user_id")
      .where("review_id", "=", review.id)
      .execute();
    await notify(
      tx,
      {
        ...{ wabaId, kind: "review-published", eventKey: `review-published ${review.id}`, actorId: userId },
        userIds: [review.author_id, ...asked.map(({ user_id }) => user_id)],
        params: { name: review.name },
        path: `/${wabaId}/reviews/${review.id}`,
      },
      now,
    );
  }
}

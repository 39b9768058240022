import type { Transaction } from "kysely";
import type { Proposal } from "@/lib/domain/reviews/review";
import { proposalHash } from "../approvals/proposal-hash";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { notify } from "../notifications/notify";
import type { ReviewsTable } from "../store/review-tables";
import type { Tables } from "../store/tables";
import { readParticipants } from "./read-participants";

type NewRevision = { review: Pick<ReviewsTable, "id" | "revision">; proposal: Proposal; note: string };

/** Makes approvals of the former content void. The caller holds the review's lock. Returns the revision's number. */
export async function addRevision(
  tx: Transaction<Tables>,
  { wabaId, userId, userName }: AuthorizedWaba,
  { review, proposal, note }: NewRevision,
  now: Date,
): Promise<number> {
  const { id: reviewId } = review;
  const number = review.revision + 1;
  const row = { review_id: reviewId, number, at: now.toISOString(), author_id: userId, note };
  await tx
    .insertInto("review_revisions")
    .values({ ...row, content_hash: proposalHash(proposal), proposal: JSON.stringify(proposal) })
    .execute();
  // An override was about the former content too.
  const changed = { revision: number, name: proposal.name, override_reason: null };
  await tx.updateTable("reviews").set(changed).where("id", "=", reviewId).execute();
  await notify(
    tx,
    {
      ...{ wabaId, kind: "review-updated", eventKey: `review-updated ${reviewId} ${number}`, actorId: userId },
      userIds: await readParticipants(tx, reviewId),
      params: { name: proposal.name, by: userName, revision: number },
      path: `/${wabaId}/reviews/${reviewId}`,
    },
    now,
  );
  const audit = { wabaId, userId, action: "review.update", subjectId: reviewId, outcome: "done" as const };
  await writeAudit(tx, { ...audit, detail: { name: proposal.name, revision: number } }, now);
  return number;
}

/** Whether the newest revision has exactly this content. */
export async function isNewest(
  tx: Transaction<Tables>,
  review: NewRevision["review"],
  proposal: Proposal,
): Promise<boolean> {
  const { content_hash } = await tx
    .selectFrom("review_revisions")
    .select("content_hash")
    .where("review_id", "=", review.id)
    .where("number", "=", review.revision)
    .executeTakeFirstOrThrow();
  return content_hash === proposalHash(proposal);
}

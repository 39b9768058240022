import type { Transaction } from "kysely";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { Proposal } from "@/lib/domain/reviews/review";
import { proposalHash } from "../approvals/proposal-hash";
import { readPolicy } from "../approvals/read-policy";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { NO_LEASE } from "../lease/lease";
import type { Tables } from "../store/tables";
import { askReviewers } from "./ask-reviewers";
import { alreadyInReview } from "./review-refusals";

export type NewReview = {
  reviewId: string;
  /** A draft, or what takes its place: one review at a time is open for it. */
  draftId: string;
  changeId: string | null;
  name: string;
  proposal: Proposal;
  note: string;
  reviewers: readonly string[];
};

/** Idempotent by `reviewId`. The review keeps today's policy: a later one only adds to it. */
export async function openReview(
  tx: Transaction<Tables>,
  waba: AuthorizedWaba,
  { reviewId, draftId, changeId, name, proposal, note, reviewers }: NewReview,
  now: Date,
): Promise<Refusal | null> {
  const { wabaId, userId, userName } = waba;
  const { action, sequenceId } = proposal;
  const at = now.toISOString();
  const inserted = await tx
    .insertInto("reviews")
    .values({
      id: reviewId,
      waba_id: wabaId,
      draft_id: draftId,
      author_id: userId,
      action,
      sequence_id: sequenceId,
      change_id: changeId,
      state: "open",
      name,
      revision: 1,
      policy: JSON.stringify(await readPolicy(tx, wabaId)),
      created_at: at,
      updated_at: at,
      ...{ ended_at: null, ended_by: null, published_sequence_id: null, override_reason: null },
      ...NO_LEASE,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) return (await isOwn(tx, waba, reviewId)) ? null : alreadyInReview;
  await tx
    .insertInto("review_revisions")
    .values({
      review_id: reviewId,
      number: 1,
      at,
      author_id: userId,
      proposal: JSON.stringify(proposal),
      content_hash: proposalHash(proposal),
      note,
    })
    .execute();
  await askReviewers(tx, waba, { reviewId, name, reviewers }, now);
  const detail = { name, action, sequenceId, by: userName };
  await writeAudit(tx, { wabaId, userId, action: "review.send", subjectId: reviewId, outcome: "done", detail }, now);
  return null;
}

async function isOwn(tx: Transaction<Tables>, { wabaId, userId }: AuthorizedWaba, reviewId: string): Promise<boolean> {
  const row = await tx
    .selectFrom("reviews")
    .select("id")
    .where("id", "=", reviewId)
    .where("waba_id", "=", wabaId)
    .where("author_id", "=", userId)
    .executeTakeFirst();
  return row !== undefined;
}

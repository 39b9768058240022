import type { Transaction } from "kysely";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { beingPublished } from "../approvals/claim-publication";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { isFree } from "../lease/lease";
import type { Tables } from "../store/tables";
import { addRevision, isNewest } from "./add-revision";
import { askReviewers } from "./ask-reviewers";
import { lockReview } from "./lock-review";
import { type NewReview, openReview } from "./open-review";
import { alreadyInReview } from "./review-refusals";

/** What was sent before and has changed since becomes a new revision of the person's open review. */
export async function openOrRenew(
  tx: Transaction<Tables>,
  waba: AuthorizedWaba,
  sent: NewReview,
  now: Date,
): Promise<ActionResult<{ reviewId: string }>> {
  const { proposal, note, name, reviewers } = sent;
  const refusal = await openReview(tx, waba, sent, now);
  if (!refusal) return { ok: true, data: { reviewId: sent.reviewId } };
  const known = refusal === alreadyInReview ? await findOwn(tx, waba, sent.draftId) : undefined;
  if (!known) return { ok: false, refusal };
  const review = await lockReview(tx, { wabaId: waba.wabaId, reviewId: known.id, at: now.toISOString() });
  if (review?.state !== "open") return { ok: false, refusal };
  if (!isFree(review, now)) return { ok: false, refusal: beingPublished };
  if (!(await isNewest(tx, review, proposal))) await addRevision(tx, waba, { review, proposal, note }, now);
  await askReviewers(tx, waba, { reviewId: review.id, name, reviewers }, now);
  return { ok: true, data: { reviewId: review.id } };
}

function findOwn(tx: Transaction<Tables>, { wabaId, userId }: AuthorizedWaba, draftId: string) {
  return tx
    .selectFrom("reviews")
    .select("id")
    .where("waba_id", "=", wabaId)
    .where("author_id", "=", userId)
    .where("draft_id", "=", draftId)
    .where("state", "=", "open")
    .executeTakeFirst();
}

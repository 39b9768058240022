import type { Transaction } from "kysely";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { proposalOf } from "@/lib/domain/reviews/proposal-of";
import type { Proposal, ReviewAction } from "@/lib/domain/reviews/review";
import type { ReviewRequest } from "@/lib/domain/reviews/review-input";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { Tables } from "../store/tables";
import { openReview } from "./open-review";

/** Publishes nothing. Idempotent by `reviewId`; a draft has at most one open review. */
export async function sendForReview(
  waba: AuthorizedWaba,
  request: ReviewRequest,
  ctx: StoreContext = storeContext,
): Promise<ActionResult<{ reviewId: string }>> {
  const { reviewId, draftId, note, reviewers } = request;
  const db = await ctx.db();
  const refusal = await db.transaction().execute(async (tx) => {
    const { action, sequenceId, changeId, base } = await targetOf(tx, waba, request);
    const proposal = proposalOf(action, sequenceId, { ...request, base });
    const review = { reviewId, draftId, changeId, name: proposal.name, proposal, note, reviewers };
    return openReview(tx, waba, review, ctx.now());
  });
  return refusal ? { ok: false, refusal } : { ok: true, data: { reviewId } };
}

type Target = {
  action: ReviewAction;
  sequenceId: string | null;
  changeId: string | null;
  /** What the author saw live: a review becomes outdated when that moves. */
  base: Proposal["base"];
};

/** A change of a live sequence is written as a new draft that its change names. */
async function targetOf(
  tx: Transaction<Tables>,
  { wabaId }: AuthorizedWaba,
  { draftId, sequenceId, base }: ReviewRequest,
): Promise<Target> {
  const change = await tx
    .selectFrom("changes")
    .select(["id", "old_sequence_id"])
    .where("waba_id", "=", wabaId)
    .where("draft_id", "=", draftId)
    .where("phase", "=", "writing")
    .executeTakeFirst();
  if (change?.old_sequence_id) {
    return { action: "replace", sequenceId: change.old_sequence_id, changeId: change.id, base };
  }
  if (sequenceId === null) return { action: "create", sequenceId, changeId: null, base: null };
  return { action: "update", sequenceId, changeId: null, base };
}

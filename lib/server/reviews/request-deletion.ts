import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { DeletionReviewRequest } from "@/lib/domain/reviews/review-input";
import { sequenceGone } from "../changes/change-refusals";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { getSequence } from "../sequences/get-sequence";
import { openReview } from "./open-review";

/** Asks for approval to delete a sequence, with the words that it has now. Deletes nothing. */
export async function requestDeletion(
  waba: AuthorizedWaba,
  { reviewId, sequenceId, note, reviewers }: DeletionReviewRequest,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<{ reviewId: string }>> {
  const known = await getSequence(waba, sequenceId, ctx);
  if (!known || known.goneAt) return { ok: false, refusal: sequenceGone };
  const { name, message } = known.sequence;
  const proposal = { action: "delete" as const, sequenceId, base: { name, message }, name, message, adIds: [] };
  const review = { reviewId, draftId: `delete:${sequenceId}`, changeId: null, name, proposal, note, reviewers };
  const db = await ctx.db();
  const refusal = await db.transaction().execute((tx) => openReview(tx, waba, review, ctx.now()));
  return refusal ? { ok: false, refusal } : { ok: true, data: { reviewId } };
}

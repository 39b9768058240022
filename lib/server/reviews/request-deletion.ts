import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { deletionDraftId } from "@/lib/domain/reviews/request-draft-id";
import type { DeletionReviewRequest } from "@/lib/domain/reviews/review-input";
import { sequenceGone } from "../changes/change-refusals";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { getSequence } from "../sequences/get-sequence";
import { openOrRenew } from "./open-or-renew";

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
  const review = { reviewId, draftId: deletionDraftId(sequenceId), changeId: null, name, proposal, note, reviewers };
  const db = await ctx.db();
  return db.transaction().execute((tx) => openOrRenew(tx, waba, review, ctx.now()));
}

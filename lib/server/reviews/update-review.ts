import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { proposalOf } from "@/lib/domain/reviews/proposal-of";
import type { ReviewAction } from "@/lib/domain/reviews/review";
import type { ReviewUpdate } from "@/lib/domain/reviews/review-input";
import { beingPublished } from "../approvals/claim-publication";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { isFree } from "../lease/lease";
import { addRevision, isNewest } from "./add-revision";
import { lockReview } from "./lock-review";
import { noSuchReview, notAuthor, reviewEnded, reviewMoved } from "./review-refusals";

/** A deletion or switch has no words to write on; it is sent again from where it stands. */
const WRITTEN: readonly ReviewAction[] = ["create", "update", "replace"];

/** Adds a revision; approvals of the former words become void. Unchanged words add none. */
export async function updateReview(
  waba: AuthorizedWaba,
  update: ReviewUpdate,
  ctx: StoreContext = storeContext,
): Promise<ActionResult<{ revision: number }>> {
  const { wabaId, userId } = waba;
  const { reviewId, revision, note } = update;
  const now = ctx.now();
  const at = now.toISOString();
  const db = await ctx.db();
  return db.transaction().execute(async (tx): Promise<ActionResult<{ revision: number }>> => {
    const refuse = (refusal: Refusal): ActionResult<never> => ({ ok: false, refusal });
    const review = await lockReview(tx, { wabaId, reviewId, at });
    if (!review) return refuse(noSuchReview);
    if (review.author_id !== userId) return refuse(notAuthor);
    if (review.state !== "open") return refuse(reviewEnded);
    if (!isFree(review, now)) return refuse(beingPublished);
    if (!WRITTEN.includes(review.action)) return refuse(reviewMoved);
    const base = review.action === "create" ? null : update.base;
    const proposal = proposalOf(review.action, review.sequence_id, { ...update, base });
    if (await isNewest(tx, review, proposal)) return { ok: true, data: { revision: review.revision } };
    if (review.revision !== revision) return refuse(reviewMoved);
    const number = await addRevision(tx, waba, { review, proposal, note }, now);
    return { ok: true, data: { revision: number } };
  });
}

import { can } from "@/lib/domain/permissions/permissions";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { ReviewRef } from "@/lib/domain/reviews/review-input";
import { beingPublished } from "../approvals/claim-publication";
import { writeAudit } from "../audit/write-audit";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { isFree } from "../lease/lease";
import { lockReview } from "./lock-review";
import { noSuchReview, notAuthor, reviewEnded } from "./review-refusals";

/** Admins can close what others sent, also of former members. The draft stays. Idempotent. */
export async function withdrawReview(
  waba: AuthorizedWaba,
  { reviewId }: ReviewRef,
  ctx: StoreContext = storeContext,
): Promise<ActionResult<null>> {
  const { wabaId, userId } = waba;
  const now = ctx.now();
  const at = now.toISOString();
  const db = await ctx.db();
  return db.transaction().execute(async (tx): Promise<ActionResult<null>> => {
    const review = await lockReview(tx, { wabaId, reviewId, at });
    if (!review) return { ok: false, refusal: noSuchReview };
    if (review.author_id !== userId && !can(waba, "review:override")) return { ok: false, refusal: notAuthor };
    if (review.state === "withdrawn") return { ok: true, data: null };
    if (review.state !== "open") return { ok: false, refusal: reviewEnded };
    if (!isFree(review, now)) return { ok: false, refusal: beingPublished };
    await tx
      .updateTable("reviews")
      .set({ state: "withdrawn", ended_at: at, ended_by: userId })
      .where("id", "=", reviewId)
      .execute();
    const detail = { name: review.name };
    await writeAudit(
      tx,
      { wabaId, userId, action: "review.withdraw", subjectId: reviewId, outcome: "done", detail },
      now,
    );
    return { ok: true, data: null };
  });
}

import type { ReviewSummary } from "@/lib/domain/reviews/review-view";
import { readReviewFacts } from "../approvals/read-review-facts";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { readNames } from "./read-names";
import { toSummary } from "./to-summary";

export const MAX_LISTED = 200;

export type ReviewFilter = {
  /** `closed`: published or withdrawn. */
  which?: "open" | "closed";
  draftId?: string;
  sequenceId?: string;
};

/** Latest first, at most 200. */
export async function listReviews(
  { wabaId, userId }: AuthorizedWaba,
  { which, draftId, sequenceId }: ReviewFilter = {},
  ctx: StoreContext = storeContext,
): Promise<ReviewSummary[]> {
  const db = await ctx.db();
  let query = db.selectFrom("reviews").selectAll().where("waba_id", "=", wabaId);
  if (which) query = query.where("state", which === "open" ? "=" : "!=", "open");
  if (draftId) query = query.where("draft_id", "=", draftId);
  if (sequenceId) query = query.where("sequence_id", "=", sequenceId);
  const rows = await query.orderBy("updated_at", "desc").orderBy("id").limit(MAX_LISTED).execute();
  const known = await readReviewFacts(db, wabaId, rows, ctx.now());
  const nameOf = await readNames(
    db,
    rows.map(({ author_id }) => author_id),
  );
  const asked = await db
    .selectFrom("review_reviewers")
    .select("review_id")
    .where("user_id", "=", userId)
    .where("review_id", "in", ["", ...rows.map(({ id }) => id)])
    .execute();
  const askedIds = new Set(asked.map(({ review_id }) => review_id));
  return known.map((review) => toSummary(review, { userId, nameOf, askedIds }));
}

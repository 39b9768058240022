import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";

/** Remembers the revision that an asked member has seen, for the next comparison. */
export async function markReviewSeen(
  { wabaId, userId }: AuthorizedWaba,
  { reviewId, revision }: { reviewId: string; revision: number },
  ctx: StoreContext = storeContext,
): Promise<ActionResult<null>> {
  const db = await ctx.db();
  const review = await db
    .selectFrom("reviews")
    .select("id")
    .where("id", "=", reviewId)
    .where("waba_id", "=", wabaId)
    .where("revision", ">=", revision)
    .executeTakeFirst();
  if (!review) return { ok: true, data: null };
  await db
    .updateTable("review_reviewers")
    .set({ seen_revision: revision })
    .where("review_id", "=", reviewId)
    .where("user_id", "=", userId)
    .where((row) => row.or([row("seen_revision", "is", null), row("seen_revision", "<", revision)]))
    .execute();
  return { ok: true, data: null };
}

import type { Transaction } from "kysely";
import type { ReviewsTable } from "../store/review-tables";
import type { Tables } from "../store/tables";

/** Serializes what happens to one review: the update holds its row until the transaction ends. Null if unknown. */
export async function lockReview(
  tx: Transaction<Tables>,
  { wabaId, reviewId, at }: { wabaId: string; reviewId: string; at: string },
): Promise<ReviewsTable | null> {
  const row = await tx
    .updateTable("reviews")
    .set({ updated_at: at })
    .where("id", "=", reviewId)
    .where("waba_id", "=", wabaId)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

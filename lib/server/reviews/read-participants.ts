import type { Transaction } from "kysely";
import type { Tables } from "../store/tables";

/** Ids of the author, of everyone asked, and of members who decided or commented. */
export async function readParticipants(tx: Transaction<Tables>, reviewId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("reviews")
    .select("author_id as user_id")
    .where("id", "=", reviewId)
    .union(tx.selectFrom("review_reviewers").select("user_id").where("review_id", "=", reviewId))
    .union(
      tx
        .selectFrom("review_decisions")
        .select("user_id")
        .$narrowType<{ user_id: string }>()
        .where("review_id", "=", reviewId)
        .where("user_id", "is not", null),
    )
    .union(
      tx
        .selectFrom("review_comments")
        .select("user_id")
        .$narrowType<{ user_id: string }>()
        .where("review_id", "=", reviewId)
        .where("user_id", "is not", null),
    )
    .execute();
  return rows.map(({ user_id }) => user_id);
}

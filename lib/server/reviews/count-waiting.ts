import { readPolicy } from "../approvals/read-policy";
import { readReviewFacts } from "../approvals/read-review-facts";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { waitsFor } from "./to-summary";

/** Reads only the reviews that can wait for this person; a count over this is shown as this. */
const MAX_COUNTED = 99;

/** How many open reviews wait for this person's decision. */
export async function countWaiting(
  { wabaId, userId }: AuthorizedWaba,
  ctx: StoreContext = storeContext,
): Promise<number> {
  const db = await ctx.db();
  const { kind, approvers } = await readPolicy(db, wabaId);
  const isNamed = kind === "named" && approvers.includes(userId);
  let query = db
    .selectFrom("reviews")
    .selectAll()
    .where("waba_id", "=", wabaId)
    .where("state", "=", "open")
    .where("author_id", "!=", userId);
  const asked = db.selectFrom("review_reviewers").select("review_id").where("user_id", "=", userId);
  if (!isNamed) query = query.where((row) => row.or([row("id", "in", asked), row("policy", "like", `%"${userId}"%`)]));
  const rows = await query.orderBy("updated_at", "desc").limit(MAX_COUNTED).execute();
  const ids = new Set((await asked.execute()).map(({ review_id }) => review_id));
  const known = await readReviewFacts(db, wabaId, rows, ctx.now());
  return known.filter((review) => waitsFor(userId, review, ids.has(review.row.id))).length;
}

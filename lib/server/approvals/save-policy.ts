import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import type { ReviewPolicy } from "@/lib/domain/reviews/review-policy";
import { writeAudit } from "../audit/write-audit";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { isSatisfiable } from "./is-satisfiable";
import { readPolicy } from "./read-policy";

const unsatisfiable: Refusal = { kind: "invalid-input", reason: "reviews.policyUnsatisfiable" };

/** Refuses a rule that some author's text could never satisfy. Open reviews keep the stricter of the two rules. */
export async function savePolicy(
  { wabaId, userId }: AuthorizedWaba,
  { policy }: { policy: ReviewPolicy },
  ctx: StoreContext = storeContext,
): Promise<ActionResult<ReviewPolicy>> {
  const now = ctx.now();
  const db = await ctx.db();
  return db.transaction().execute(async (tx): Promise<ActionResult<ReviewPolicy>> => {
    if (!(await isSatisfiable(tx, wabaId, policy))) return { ok: false, refusal: unsatisfiable };
    const before = await readPolicy(tx, wabaId);
    const row = { policy: JSON.stringify(policy), changed_by: userId, changed_at: now.toISOString() };
    await tx
      .insertInto("review_policies")
      .values({ waba_id: wabaId, ...row })
      .onConflict((conflict) => conflict.column("waba_id").doUpdateSet(row))
      .execute();
    const audit = { wabaId, userId, action: "review.policy", outcome: "done" as const };
    await writeAudit(tx, { ...audit, detail: { before, after: policy } }, now);
    return { ok: true, data: policy };
  });
}

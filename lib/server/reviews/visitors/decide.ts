import { can } from "@/lib/domain/permissions/permissions";
import type { DecisionKind } from "@/lib/domain/reviews/review";
import type { VisitProblem } from "@/lib/domain/reviews/review-visit";
import type { StoreContext } from "../../drafts/store-context";
import { recordDecision } from "../decide-review";
import { lockReview } from "../lock-review";
import { ownReview } from "../review-refusals";
import { rememberNamed } from "./introduce-visitor";
import type { Visit } from "./open-visit";

export type VisitDecisionRequest = {
  decisionId: string;
  position: number;
  revision: number;
  decision: DecisionKind;
  note: string;
};

/** About exactly the shown revision, which must be the newest. Null if done. */
export async function decideAsVisitor(
  visit: Visit,
  { position, ...request }: VisitDecisionRequest,
  ctx: StoreContext,
): Promise<VisitProblem | null> {
  const { actor, member, wabaId, linkId } = visit;
  const item = visit.items.find((each) => each.position === position);
  if (!item) return "inputInvalid";
  if (!actor) return "nameNeeded";
  if (member && !can(member, "review:decide")) return "mayNotDecide";
  const { reviewId } = item;
  const db = await ctx.db();
  const now = ctx.now();
  return db.transaction().execute(async (tx): Promise<VisitProblem | null> => {
    const review = await lockReview(tx, { wabaId, reviewId, at: now.toISOString() });
    if (!review) return "over";
    if (review.state === "open" && review.revision !== request.revision) return "replaced";
    await rememberNamed(tx, visit, now);
    const { name } = actor;
    const decider =
      actor.userId === null
        ? { visitorId: actor.visitorId, linkId, name, named: visit.countsFor(review.author_id) }
        : { userId: actor.userId, name };
    const refusal = await recordDecision(tx, wabaId, decider, { ...request, reviewId }, now);
    return refusal === null ? null : refusal === ownReview ? "authorDecides" : "over";
  });
}

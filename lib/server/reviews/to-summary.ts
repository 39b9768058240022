import { missingApprovals, reviewState, validDecisions } from "@/lib/domain/reviews/review-status";
import type { ReviewSummary } from "@/lib/domain/reviews/review-view";
import type { KnownReview } from "../approvals/read-review-facts";

type Context = { userId: string; nameOf: ReadonlyMap<string, string>; askedIds: ReadonlySet<string> };

export function toSummary(known: KnownReview, { userId, nameOf, askedIds }: Context): ReviewSummary {
  const { row, facts } = known;
  const valid = validDecisions(facts);
  const missing = Math.max(...facts.policies.map((policy) => missingApprovals(policy, valid, row.author_id)));
  const given = valid.filter(({ decision }) => decision === "approved").length;
  const isAsked = askedIds.has(row.id) || facts.policies.some(({ approvers }) => approvers.includes(userId));
  return {
    id: row.id,
    draftId: row.draft_id,
    sequenceId: row.sequence_id,
    action: row.action,
    name: row.name,
    state: reviewState(facts),
    revision: row.revision,
    author: { userId: row.author_id, name: nameOf.get(row.author_id) ?? "" },
    updatedAt: row.updated_at,
    approvals: { given, needed: given + missing },
    waitsForMe:
      row.state === "open" &&
      row.author_id !== userId &&
      isAsked &&
      !valid.some((decision) => decision.userId === userId),
  };
}

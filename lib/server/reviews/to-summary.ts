import { missingApprovals, reviewState, validDecisions } from "@/lib/domain/reviews/review-status";
import type { ReviewSummary } from "@/lib/domain/reviews/review-view";
import type { KnownReview } from "../approvals/read-review-facts";

type Context = { userId: string; nameOf: ReadonlyMap<string, string>; askedIds: ReadonlySet<string> };

export function toSummary(known: KnownReview, { userId, nameOf, askedIds }: Context): ReviewSummary {
  const { row, facts } = known;
  const valid = validDecisions(facts);
  const missing = Math.max(...facts.policies.map((policy) => missingApprovals(policy, valid, row.author_id)));
  const given = valid.filter(({ decision }) => decision === "approved").length;
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
    waitsForMe: waitsFor(userId, known, askedIds.has(row.id)),
  };
}

/** They were asked or the policy names them, and they have not decided about these words. */
export function waitsFor(userId: string, { row, facts }: KnownReview, isAsked: boolean): boolean {
  if (row.state !== "open" || row.author_id === userId || facts.isOutdated) return false;
  const isNamed = facts.policies.some(({ kind, approvers }) => kind === "named" && approvers.includes(userId));
  return (isAsked || isNamed) && !validDecisions(facts).some((decision) => decision.userId === userId);
}

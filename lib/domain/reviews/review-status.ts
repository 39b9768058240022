import { can, type Role } from "../permissions/permissions";
import { DAY_MS } from "../time/durations";
import type { DecisionKind, ReviewState, StoredReviewState } from "./review";
import type { ReviewPolicy } from "./review-policy";

const APPROVED_FOR_DAYS = 30;
export const APPROVED_FOR_MS = APPROVED_FOR_DAYS * DAY_MS;

export type Decision = {
  decision: DecisionKind;
  contentHash: string;
  at: string;
  userId: string | null;
  visitorId: string | null;
  /** A visitor counts only through a link that identifies one person whom the author can't stand in for. */
  isNamedVisitor: boolean;
};

export type ReviewFacts = {
  stored: StoredReviewState;
  authorId: string;
  contentHash: string;
  isOutdated: boolean;
  decisions: readonly Decision[];
  /** Roles of today's members. A former member's approval is void. */
  roleOf: ReadonlyMap<string, Role>;
  /** The policy when the review was sent, and today's: both must be satisfied. */
  policies: readonly [ReviewPolicy, ReviewPolicy];
  now: Date;
};

/** The newest of each reviewer about exactly this content, never the author's. Only approvals expire. */
export function validDecisions(facts: ReviewFacts): Decision[] {
  const { authorId, contentHash, decisions, roleOf, now } = facts;
  const newest = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.contentHash !== contentHash || decision.userId === authorId) continue;
    const reviewer = decision.userId ?? `visitor:${decision.visitorId}`;
    const known = newest.get(reviewer);
    if (!known || known.at <= decision.at) newest.set(reviewer, decision);
  }
  return [...newest.values()].filter(({ userId, decision, at }) => {
    const role = userId === null ? null : roleOf.get(userId);
    if (userId !== null && (!role || !can({ role }, "review:decide"))) return false;
    return decision !== "approved" || now.getTime() - Date.parse(at) < APPROVED_FOR_MS;
  });
}

/** 0 if the policy is satisfied. Without a policy one approval is enough; a named approver need not approve own words. */
export function missingApprovals(policy: ReviewPolicy, valid: readonly Decision[], authorId: string): number {
  const approvals = valid.filter(({ decision }) => decision === "approved");
  if (policy.kind === "named") {
    const given = new Set(approvals.map(({ userId }) => userId).filter((userId) => userId !== null));
    const others = policy.approvers.filter((userId) => userId !== authorId);
    return others.length === 0 ? Math.max(0, 1 - given.size) : others.filter((userId) => !given.has(userId)).length;
  }
  const counting =
    policy.kind === "none" || policy.outsideCounts
      ? approvals.filter(({ userId, isNamedVisitor }) => userId !== null || policy.kind === "none" || isNamedVisitor)
      : approvals.filter(({ userId }) => userId !== null);
  return Math.max(0, (policy.kind === "none" ? 1 : policy.approvals) - counting.length);
}

export function reviewState(facts: ReviewFacts): ReviewState {
  if (facts.stored !== "open") return facts.stored;
  if (facts.isOutdated) return "outdated";
  const valid = validDecisions(facts);
  if (valid.some(({ decision }) => decision === "hold")) return "on-hold";
  if (valid.some(({ decision }) => decision === "changes-requested")) return "changes-requested";
  return facts.policies.every((policy) => missingApprovals(policy, valid, facts.authorId) === 0) ? "approved" : "open";
}

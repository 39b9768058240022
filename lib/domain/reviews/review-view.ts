import type { DecisionKind, Proposal, ReviewAction, ReviewState } from "./review";
import type { ReviewPolicy } from "./review-policy";

export type ReviewPerson = { userId: string; name: string };

export type ReviewSummary = {
  id: string;
  draftId: string;
  sequenceId: string | null;
  action: ReviewAction;
  name: string;
  state: ReviewState;
  revision: number;
  author: ReviewPerson;
  updatedAt: string;
  approvals: { given: number; needed: number };
  /** This person was asked, or the policy names them, and they have not decided about the newest revision. */
  waitsForMe: boolean;
};

export type ReviewDecision = {
  id: string;
  name: string;
  userId: string | null;
  decision: DecisionKind;
  note: string;
  at: string;
  revision: number;
  counts: boolean;
};

export type ReviewRevision = { number: number; at: string; note: string; authorName: string; proposal: Proposal };

export type ReviewView = ReviewSummary & {
  createdAt: string;
  policy: ReviewPolicy;
  revisions: ReviewRevision[];
  decisions: ReviewDecision[];
  /** Who was asked, and whose approval the policy requires. */
  reviewers: (ReviewPerson & { decided: boolean; required: boolean })[];
  live: Proposal["base"];
  seenRevision: number | null;
  isAuthor: boolean;
  /** The change of a live sequence or of ads that it belongs to. */
  changeId: string | null;
  publishedSequenceId: string | null;
  endedBy: string | null;
  overrideReason: string | null;
};

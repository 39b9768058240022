import type { DecisionKind, Proposal, ReviewAction, ReviewState } from "./review";
import type { ReviewPolicy } from "./review-policy";

export type ReviewPerson = { userId: string; name: string };

/** A line of the list of reviews. Times are ISO 8601. */
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
  /** Null for a visitor of a review link. */
  userId: string | null;
  decision: DecisionKind;
  note: string;
  at: string;
  revision: number;
  /** About the newest words, by somebody who may decide, and not expired. */
  counts: boolean;
};

export type ReviewRevision = { number: number; at: string; note: string; authorName: string; proposal: Proposal };

export type ReviewView = ReviewSummary & {
  createdAt: string;
  policy: ReviewPolicy;
  revisions: ReviewRevision[];
  decisions: ReviewDecision[];
  reviewers: (ReviewPerson & { decided: boolean })[];
  /** The live words today; null for a new sequence, or if it is gone. */
  live: Proposal["base"];
  /** The newest revision that this person has seen before. */
  seenRevision: number | null;
  isAuthor: boolean;
  publishedSequenceId: string | null;
  /** Who published or withdrew it. */
  endedBy: string | null;
  overrideReason: string | null;
};

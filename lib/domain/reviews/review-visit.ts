import type { Comment } from "../comments/comment";
import type { SequenceWords } from "../sequences/schema";
import type { DecisionKind, ReviewAction, StoredReviewState } from "./review";

/** Sent to the public page of a review link, so it holds no ids but those of comments. */
export type VisitViewer = {
  kind: "member" | "visitor" | "nobody";
  name: string | null;
  isAuthor: boolean;
  mayDecide: boolean;
};

export type VisitDecision = {
  name: string;
  decision: DecisionKind;
  revision: number;
  at: string;
  note: string;
  isMe: boolean;
  isVisitor: boolean;
};

export type VisitItemState = {
  position: number;
  name: string;
  state: StoredReviewState;
  revision: number;
  newest: number;
  mine: Pick<VisitDecision, "decision" | "revision"> | null;
};

export type VisitState = {
  viewer: VisitViewer;
  items: readonly VisitItemState[];
  decisions: readonly VisitDecision[];
  comments: readonly Comment[];
};

export type VisitPage = {
  business: string;
  sender: string;
  kind: "named" | "shared";
  expiresAt: string;
  position: number;
  revision: number;
  shown: {
    action: ReviewAction;
    note: string;
    author: string;
    at: string;
    words: SequenceWords | null;
    live: SequenceWords | null;
    /** The link's own revision, while a newer one is shown. */
    earlier: SequenceWords | null;
    ads: number;
  };
  state: VisitState;
};

/** Which sequence of the link, and which of its revisions; null for the link's own. */
export type VisitView = { position: number; revision: number | null };

export const visitProblems = [
  "passcodeWrong",
  "tooManyAttempts",
  "nameNeeded",
  "tooManyVisitors",
  "authorDecides",
  "mayNotDecide",
  "replaced",
  "over",
  "commentGone",
  "commentNotYours",
  "commentsFull",
  "inputInvalid",
  "failed",
] as const;

export type VisitProblem = (typeof visitProblems)[number];

export type VisitResult =
  | { ok: true; state: VisitState | null }
  | { ok: false; problem: VisitProblem; retryAt?: string };

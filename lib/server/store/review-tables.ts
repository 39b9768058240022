import type { DecisionKind, ReviewAction, StoredReviewState } from "@/lib/domain/reviews/review";
import type { Iso, JsonText } from "./column-types";

/** `revision`: number of the newest. `policy`: the account's when the review was sent. */
export type ReviewsTable = {
  id: string;
  waba_id: string;
  draft_id: string;
  author_id: string;
  action: ReviewAction;
  sequence_id: string | null;
  change_id: string | null;
  state: StoredReviewState;
  name: string;
  revision: number;
  policy: JsonText;
  created_at: Iso;
  updated_at: Iso;
  ended_at: Iso | null;
  ended_by: string | null;
  published_sequence_id: string | null;
  override_reason: string | null;
  /** Held by the process that publishes it. */
  lease_holder: string | null;
  lease_until: Iso | null;
};

/** Never changed after it is written. `proposal` is of `proposalSchema`. */
export type ReviewRevisionsTable = {
  review_id: string;
  number: number;
  at: Iso;
  author_id: string;
  proposal: JsonText;
  content_hash: string;
  note: string;
};

/** Members asked for their decision. */
export type ReviewReviewersTable = {
  review_id: string;
  user_id: string;
  asked_by: string;
  asked_at: Iso;
  /** Number of the last revision they opened. */
  seen_revision: number | null;
};

/** Never changed after it is written; the newest of each reviewer counts. */
export type ReviewDecisionsTable = {
  id: string;
  review_id: string;
  revision: number;
  content_hash: string;
  at: Iso;
  decision: DecisionKind;
  note: string;
  user_id: string | null;
  visitor_id: string | null;
  link_id: string | null;
  /** The reviewer's name at that time. */
  name: string;
  /** 1 if the link identifies one person whom the author can't stand in for. */
  named: 0 | 1;
};

/** `token_hash` and `passcode_hash` are hashes; the token itself is never stored. */
export type ReviewLinksTable = {
  id: string;
  waba_id: string;
  token_hash: string;
  kind: "named" | "shared";
  label: string;
  email: string | null;
  /** 1 if the token was only sent by e-mail, so its creator never saw it. */
  mailed: 0 | 1;
  passcode_hash: string | null;
  created_by: string;
  created_at: Iso;
  expires_at: Iso;
  revoked_at: Iso | null;
  views: number;
  viewed_at: Iso | null;
};

/** `revision`: the newest when the link was made. */
export type ReviewLinkItemsTable = {
  link_id: string;
  review_id: string;
  position: number;
  revision: number;
};

/** A person who gave a name on a review page. The browser keeps a secret of which this is the hash. */
export type ReviewVisitorsTable = {
  id: string;
  link_id: string;
  secret_hash: string;
  name: string;
  email: string | null;
  created_at: Iso;
  seen_at: Iso;
};

/** `thread_id` equals `id` for the first comment of a thread. `anchor`: the selected passage, if any. */
export type ReviewCommentsTable = {
  id: string;
  review_id: string;
  waba_id: string;
  thread_id: string;
  revision: number;
  /** `general`, `name`, `text`, `autofill` or `iceBreakers.<n>`. */
  part: string;
  anchor: JsonText | null;
  body: string;
  mentions: JsonText;
  at: Iso;
  edited_at: Iso | null;
  deleted_at: Iso | null;
  resolved_at: Iso | null;
  resolved_by: string | null;
  user_id: string | null;
  visitor_id: string | null;
  name: string;
};

export type ReviewPoliciesTable = {
  waba_id: string;
  policy: JsonText;
  changed_by: string;
  changed_at: Iso;
};

export type ReviewTables = {
  reviews: ReviewsTable;
  review_revisions: ReviewRevisionsTable;
  review_reviewers: ReviewReviewersTable;
  review_decisions: ReviewDecisionsTable;
  review_links: ReviewLinksTable;
  review_link_items: ReviewLinkItemsTable;
  review_visitors: ReviewVisitorsTable;
  review_comments: ReviewCommentsTable;
  review_policies: ReviewPoliciesTable;
};

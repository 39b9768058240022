import type { ColumnType } from "kysely";
import type { Role } from "@/lib/domain/permissions/permissions";
import type { ActivityTables } from "./activity-tables";
import type { AdsTables } from "./ads-tables";
import type { Iso, JsonText } from "./column-types";
import type { ConversationTables } from "./conversation-tables";
import type { NotificationTables } from "./notification-tables";
import type { ResultTables } from "./result-tables";
import type { ReviewTables } from "./review-tables";

export type UsersTable = {
  id: string;
  meta_user_id: string;
  name: string;
  created_at: Iso;
  /** Chosen for the interface and for e-mail; null follows the browser. */
  language: ColumnType<string | null, string | null | undefined, string | null>;
  /** Null until the person publishes a sequence, then its id, or skips the first steps. */
  first_run_end: ColumnType<string | null, string | null | undefined, string | null>;
};

/** The cookie names this row; without it the cookie is useless. */
export type SessionsTable = {
  id: string;
  user_id: string;
  created_at: Iso;
  seen_at: Iso;
  expires_at: Iso;
  browser: string | null;
  system: string | null;
};

/** One per person: the newest sign-in wins. */
export type ConnectionsTable = {
  user_id: string;
  kind: "facebook" | "token";
  sealed_token: string;
  scopes: JsonText;
  expires_at: Iso | null;
  checked_at: Iso;
  /** Meta refused the token; the next sign-in clears this. */
  broken_at: Iso | null;
  /** Meta's subcode of that refusal, which says why. */
  broken_subcode: number | null;
};

export type AccountsTable = {
  waba_id: string;
  name: string;
  owner_name: string | null;
  owner_business_id: string | null;
  currency: string | null;
  timezone_id: string | null;
  updated_at: Iso;
};

/** `role` counts: the lower of `meta_role`, the most that Meta's tasks allow, and `set_role`, which an admin chose. */
export type MembershipsTable = {
  user_id: string;
  waba_id: string;
  role: Role;
  verified_at: Iso;
  /** Null if Meta doesn't show the person's tasks. */
  meta_role: Role | null;
  set_role: Role | null;
  set_by: string | null;
  set_at: Iso | null;
  /** No longer a member. The row keeps what admins decided, so that signing in again doesn't undo it. */
  removed_at: Iso | null;
  /** The admin; a new invite lets the person in again. Null: Meta took the access away, and may give it back. */
  removed_by: string | null;
  /** The invite that the person accepted. */
  invite_id: string | null;
  /** Since when Meta doesn't show the account to the person's token; only the invite keeps the membership. */
  unseen_at: Iso | null;
};

/** One use. The invited person still signs in with Meta. Only the token's hash is stored. */
export type InvitesTable = {
  id: string;
  waba_id: string;
  token_hash: string;
  role: Role;
  label: string;
  created_by: string;
  created_at: Iso;
  expires_at: Iso;
  used_by: string | null;
  used_at: Iso | null;
  revoked_at: Iso | null;
};

/** Rows with `gone_at` are deleted at Meta and kept for recreation. */
export type SequencesTable = {
  waba_id: string;
  id: string;
  name: string;
  /** Without case and accents, numbers by value: must sort like the browser. */
  name_key: string;
  message: JsonText | null;
  unreadable: string | null;
  ad_status: "in_ad" | "not_in_ad" | "unknown";
  ice_breaker_count: number;
  search_text: string;
  changed_at: Iso | null;
  content_hash: string;
  first_seen_at: Iso;
  /** Last write or single read by Overture; a listing requested earlier must not change the row. */
  touched_at: Iso;
  gone_at: Iso | null;
};

export type SyncStatesTable = {
  waba_id: string;
  /** `sequences`, `ads`, `ads:<ad account>` or `ad-accounts:<user id>`. */
  mirror: string;
  revision: number;
  checked_at: Iso | null;
  /** Also the pause after a failed sync. */
  fresh_until: Iso | null;
  lease_holder: string | null;
  lease_until: Iso | null;
  fetched_count: number;
  refusal: JsonText | null;
  quiet_until: Iso | null;
};

/** Every accepted write, and every change or disappearance that a sync finds. */
export type SequenceVersionsTable = {
  id: string;
  waba_id: string;
  sequence_id: string;
  at: Iso;
  event: "created" | "updated" | "deleted" | "found" | "changed" | "disappeared";
  user_id: string | null;
  name: string;
  message: JsonText | null;
  unreadable: string | null;
};

/** Blocks the same words until the outcome is known. Finished rows are kept a day, so a repeated attempt finds them. */
export type PendingCreatesTable = {
  id: string;
  waba_id: string;
  user_id: string;
  draft_id: string | null;
  name: string;
  message: JsonText;
  content_hash: string;
  /** Ids with these words before the attempt; not its result. */
  twins_before: JsonText;
  attempted_at: Iso;
  /** `checking`: the answer was lost. `absent`: a complete, comparable list of Meta's lacks it. */
  state: "sending" | "checking" | "absent" | "created";
  checking_since: Iso | null;
  next_look_at: Iso | null;
  looks: number;
  /** In the future while a process sends or checks this create. */
  lease_holder: string | null;
  lease_until: Iso | null;
  sequence_id: string | null;
};

/** Only their author ever sees them. */
export type DraftsTable = {
  user_id: string;
  waba_id: string;
  draft_id: string;
  is_new: 0 | 1;
  content: JsonText;
  /** Starts at the clock (ms) and grows, so a new draft never repeats a revision that another tab knows. */
  revision: number;
  /** The last tab to save, and its count of changes. */
  writer: string;
  turn: number;
  changed_at: Iso;
};

export type ReadinessTable = { id: string; checked_at: Iso };

export type RateLimitsTable = {
  key: string;
  window_start: Iso;
  count: number;
};

export type Tables = ActivityTables &
  AdsTables &
  ConversationTables &
  ResultTables &
  ReviewTables &
  NotificationTables & {
    invites: InvitesTable;
    sessions: SessionsTable;
    users: UsersTable;
    connections: ConnectionsTable;
    accounts: AccountsTable;
    memberships: MembershipsTable;
    sequences: SequencesTable;
    sync_states: SyncStatesTable;
    sequence_versions: SequenceVersionsTable;
    pending_creates: PendingCreatesTable;
    drafts: DraftsTable;
    rate_limits: RateLimitsTable;
    readiness: ReadinessTable;
  };

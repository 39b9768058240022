import type { Role } from "@/lib/domain/permissions/permissions";
import type { AdsTables } from "./ads-tables";
import type { Iso, JsonText } from "./column-types";
import type { ConversationTables } from "./conversation-tables";
import type { ResultTables } from "./result-tables";

/** A person or system user, known by Meta's app-scoped user id. */
export type UsersTable = {
  id: string;
  meta_user_id: string;
  name: string;
  created_at: Iso;
};

/** A signed-in browser. Its cookie names the row; without the row it opens nothing. */
export type SessionsTable = {
  id: string;
  user_id: string;
  created_at: Iso;
  /** When it was last used, exact to five minutes. */
  seen_at: Iso;
  expires_at: Iso;
  browser: string | null;
  system: string | null;
};

/** The person's sealed token. One a person: the newest sign-in wins. */
export type ConnectionsTable = {
  user_id: string;
  kind: "facebook" | "token";
  sealed_token: string;
  scopes: JsonText;
  /** Null: does not expire. */
  expires_at: Iso | null;
  checked_at: Iso;
  /** Set when Meta said that the token is no longer good; cleared by the next sign-in. */
  broken_at: Iso | null;
};

/** A WhatsApp Business Account. */
export type AccountsTable = {
  waba_id: string;
  name: string;
  owner_name: string | null;
  owner_business_id: string | null;
  currency: string | null;
  timezone_id: string | null;
  updated_at: Iso;
};

/** Proof that a person may see a WABA, written at sign-in and renewed from Meta. */
export type MembershipsTable = {
  user_id: string;
  waba_id: string;
  role: Role;
  verified_at: Iso;
};

/** The mirror of what Meta lists. A row with `gone_at` has disappeared there and is kept for recreation. */
export type SequencesTable = {
  waba_id: string;
  id: string;
  name: string;
  /** The name without case and accents, numbers by value: sorts as the browser does. */
  name_key: string;
  /** The message as JSON, null when unreadable. */
  message: JsonText | null;
  unreadable: string | null;
  ad_status: "in_ad" | "not_in_ad" | "unknown";
  ice_breaker_count: number;
  /** Name, text, prefilled message, ice breakers and id without case and accents, for search. */
  search_text: string;
  changed_at: Iso | null;
  /** Hash of name and message: tells whether a sync found a change. */
  content_hash: string;
  first_seen_at: Iso;
  /**
   * When Overture itself last wrote it or read it alone. A listing that was requested earlier knows less: it neither
   * overwrites the row nor makes it disappear.
   */
  touched_at: Iso;
  gone_at: Iso | null;
};

/**
 * One row for each thing that is mirrored: freshness, the single-flight lease of the running sync, and until when Meta
 * asked for silence.
 */
export type SyncStatesTable = {
  waba_id: string;
  /**
   * `sequences`; `ads` for the revision of all ads; `ads:` and an ad account's id for the sync of its ads; `ad-accounts:`
   * and a person's id for finding their ad accounts.
   */
  mirror: string;
  revision: number;
  checked_at: Iso | null;
  /** Until then the mirror counts as fresh; also the pause after a failed sync. */
  fresh_until: Iso | null;
  lease_holder: string | null;
  lease_until: Iso | null;
  fetched_count: number;
  /** JSON of a Refusal, null when the last sync went well. */
  refusal: JsonText | null;
  quiet_until: Iso | null;
};

/** Content of a sequence at a moment: every accepted write, and every change or disappearance that a sync finds. */
export type SequenceVersionsTable = {
  id: string;
  waba_id: string;
  sequence_id: string;
  at: Iso;
  event: "created" | "updated" | "deleted" | "found" | "changed" | "disappeared";
  /** Null when it happened outside Overture. */
  user_id: string | null;
  name: string;
  message: JsonText | null;
  unreadable: string | null;
};

/** Every attempted write, by whom and how it ended. */
export type AuditsTable = {
  id: string;
  at: Iso;
  user_id: string | null;
  waba_id: string | null;
  action: string;
  subject_id: string | null;
  outcome: "done" | "refused" | "unknown" | "failed";
  detail: JsonText;
};

/**
 * A create that is being sent, or whose outcome is unknown: until that is known, nobody may send the same words. A finished
 * one is kept for a day, so that a browser that missed the answer and sends the same attempt again gets the same sequence.
 */
export type PendingCreatesTable = {
  /** The browser's attempt id, or one of ours. */
  id: string;
  waba_id: string;
  /** Who sent it: it is looked for with their token, and recorded as theirs. */
  user_id: string;
  /** The draft that it was sent from. Null: none. */
  draft_id: string | null;
  name: string;
  message: JsonText;
  /** Hash of the words. A unique index allows one open create with the same words in an account. */
  content_hash: string;
  /** Ids that already had these words before the attempt, so that they are not taken for its result. */
  twins_before: JsonText;
  attempted_at: Iso;
  /**
   * `sending`: a process sends it or looks for an earlier attempt, or died at that. `checking`: the answer was lost, and
   * Meta is asked again and again whether it exists. `absent`: a complete list of Meta's, read long enough after the
   * attempt and comparable throughout, lacks it. `created`: it is `sequence_id`.
   */
  state: "sending" | "checking" | "absent" | "created";
  /** When the answer was lost. */
  checking_since: Iso | null;
  /** When a server looks for it again. */
  next_look_at: Iso | null;
  /** How often it was looked for in vain. */
  looks: number;
  /** While it lies ahead, one process is sending this create or looking for it. */
  lease_holder: string | null;
  lease_until: Iso | null;
  /** Set once the outcome is known to be a sequence. */
  sequence_id: string | null;
};

/** Unpublished words. They belong to the person: no other member of the account ever sees them. */
export type DraftsTable = {
  user_id: string;
  waba_id: string;
  /** The sequence's id for a change to it, a UUID of the browser for a new sequence. */
  draft_id: string;
  is_new: 0 | 1;
  /** A `DraftContent`. */
  content: JsonText;
  /**
   * Grows with every save and begins at the clock, in milliseconds: a draft begun anew after a discard never repeats a
   * revision that some other tab still knows.
   */
  revision: number;
  /** The tab that saved last, and how many changes it had made by then. */
  writer: string;
  turn: number;
  changed_at: Iso;
};

/** Fixed-window counters shared by all app processes. */
/** Written by the readiness check alone. */
export type ReadinessTable = { id: string; checked_at: Iso };

export type RateLimitsTable = {
  key: string;
  window_start: Iso;
  count: number;
};

export type Tables = AdsTables &
  ConversationTables &
  ResultTables & {
    sessions: SessionsTable;
    users: UsersTable;
    connections: ConnectionsTable;
    accounts: AccountsTable;
    memberships: MembershipsTable;
    sequences: SequencesTable;
    sync_states: SyncStatesTable;
    sequence_versions: SequenceVersionsTable;
    audits: AuditsTable;
    pending_creates: PendingCreatesTable;
    drafts: DraftsTable;
    rate_limits: RateLimitsTable;
    readiness: ReadinessTable;
  };

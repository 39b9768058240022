import type { Iso, JsonText } from "./column-types";

/** A chosen account's ads are mirrored for the WABA. */
export type AdAccountsTable = {
  waba_id: string;
  id: string;
  name: string;
  chosen: 0 | 1;
  found_at: Iso;
};

/** Nobody sees the ads of an account that isn't theirs at Meta. */
export type AdAccountPeopleTable = {
  user_id: string;
  ad_account_id: string;
  found_at: Iso;
};

/** `gone_at`: no longer listed or no longer leading to WhatsApp. */
export type AdsTable = {
  waba_id: string;
  id: string;
  ad_account_id: string;
  name: string;
  campaign_id: string;
  campaign_name: string;
  objective: string | null;
  ad_set_id: string;
  ad_set_name: string;
  destination_type: string | null;
  page_id: string | null;
  page_name: string | null;
  whatsapp_number: string | null;
  status: string;
  effective_status: string;
  thumbnail_url: string | null;
  story: JsonText | null;
  creative_id: string | null;
  /** For older versions of Overture; superseded by `post_source`. */
  post_based: 0 | 1;
  post_source: "facebook" | "instagram" | null;
  issues: JsonText | null;
  greets_with: "sequence" | "own" | "nothing";
  sequence_id: string | null;
  own_greeting: JsonText | null;
  changed_at: Iso | null;
  /** Hash of the columns above, to detect changes. */
  content_hash: string;
  first_seen_at: Iso;
  /** Last write or single read by Overture; a listing requested earlier must not overwrite it. */
  touched_at: Iso;
  gone_at: Iso | null;
};

/** Attribution looks up the span at the time of a click. */
export type AdSequenceSpansTable = {
  id: string;
  waba_id: string;
  ad_id: string;
  greets_with: AdsTable["greets_with"];
  sequence_id: string | null;
  from_at: Iso;
  /** Null: still open; at most one per ad. */
  until_at: Iso | null;
};

/** See `ChangePhase` and `StepPhase` for the phases. */
export type ChangesTable = {
  id: string;
  waba_id: string;
  kind: "attach" | "replace" | "detach" | "change";
  phase: string;
  old_sequence_id: string | null;
  new_sequence_id: string | null;
  draft_id: string | null;
  started_by: string;
  started_at: Iso;
  changed_at: Iso;
  ended_at: Iso | null;
  refusal: JsonText | null;
  /** In the future while one process works on the change. */
  lease_holder: string | null;
  lease_until: Iso | null;
  /** The person whose token is used: who started or last resumed it. Null before any work. */
  run_by: string | null;
  /** Ad ids of a partial undo; null means all. */
  run_ads: JsonText | null;
  /** Null: waits for a person, or is running. */
  resume_at: Iso | null;
  /** Automatic resumes in a row without progress. */
  resume_tries: number;
};

export type ChangeStepsTable = {
  change_id: string;
  ad_id: string;
  waba_id: string;
  position: number;
  ad_name: string;
  ad_account_id: string;
  phase: string;
  before: JsonText;
  old_creative_id: string | null;
  /** Unique, so a creative whose answer was lost can be found. */
  creative_name: string;
  new_creative_id: string | null;
  twin_creative_ids: JsonText;
  findings: JsonText;
  refusal: JsonText | null;
  /** The ad's id while the step may change it; a unique index excludes two changes of one ad. */
  claim: string | null;
  changed_at: Iso;
};

export type AdsTables = {
  ad_accounts: AdAccountsTable;
  ad_account_people: AdAccountPeopleTable;
  ads: AdsTable;
  ad_sequence_spans: AdSequenceSpansTable;
  changes: ChangesTable;
  change_steps: ChangeStepsTable;
};

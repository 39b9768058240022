import type { Iso, JsonText } from "./column-types";

/** Ad accounts that members of a WABA can see. A chosen one's ads are mirrored for that WABA. */
export type AdAccountsTable = {
  waba_id: string;
  /** Without Meta's `act_`. */
  id: string;
  name: string;
  chosen: 0 | 1;
  found_at: Iso;
};

/** Which ad accounts a person can see at Meta: nobody is shown the ads of another one. */
export type AdAccountPeopleTable = {
  user_id: string;
  ad_account_id: string;
  found_at: Iso;
};

/** The mirror of the ads that lead to WhatsApp. A row with `gone_at` is no longer listed, or leads elsewhere. */
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
  /** An `AdStory`. */
  story: JsonText | null;
  creative_id: string | null;
  /** Written for older versions of Overture; `post_source` tells more. */
  post_based: 0 | 1;
  post_source: "facebook" | "instagram" | null;
  /** `AdIssue`s; null: none. */
  issues: JsonText | null;
  greets_with: "sequence" | "own" | "nothing";
  sequence_id: string | null;
  /** The words of an ad's own greeting. */
  own_greeting: JsonText | null;
  changed_at: Iso | null;
  /** Hash of all above: tells whether a sync found a change. */
  content_hash: string;
  first_seen_at: Iso;
  /** When Overture itself last changed it or read it alone; a listing that was requested earlier knows less. */
  touched_at: Iso;
  gone_at: Iso | null;
};

/** What an ad greeted with and when: attribution asks for the span that held at the moment of a click. */
export type AdSequenceSpansTable = {
  id: string;
  waba_id: string;
  ad_id: string;
  greets_with: AdsTable["greets_with"];
  sequence_id: string | null;
  from_at: Iso;
  /** Null: it still does. At most one such span an ad. */
  until_at: Iso | null;
};

/** A wish about ads and how far it has come; `ChangePhase` and `StepPhase` tell what each phase means. */
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
  /** A `Refusal`: why it stands still. */
  refusal: JsonText | null;
  /** While it lies ahead, one process works on this change. */
  lease_holder: string | null;
  lease_until: Iso | null;
  /** Whose token the work runs with: theirs who began it or went on with it last. Null before any work. */
  run_by: string | null;
  /** A list of ad ids: an undo of these only. Null: of all. */
  run_ads: JsonText | null;
  /** When a server goes on by itself. Null: it waits for somebody, or is at work. */
  resume_at: Iso | null;
  /** How often in a row a server went on by itself and came no further. */
  resume_tries: number;
};

/** One ad of a change. */
export type ChangeStepsTable = {
  change_id: string;
  ad_id: string;
  waba_id: string;
  position: number;
  ad_name: string;
  ad_account_id: string;
  phase: string;
  /** A `Greeting`. */
  before: JsonText;
  old_creative_id: string | null;
  /** What our creative is called at Meta. Unique, so that one whose answer was lost is found by it. */
  creative_name: string;
  new_creative_id: string | null;
  /** Further creatives of that name, found after a lost answer. */
  twin_creative_ids: JsonText;
  findings: JsonText;
  refusal: JsonText | null;
  /** The ad's id while this step may change it: a unique index lets no two changes change one ad at a time. */
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

/** What a person may do in an ad account. */
export type AdAccountTask = "MANAGE" | "ADVERTISE" | "ANALYZE" | "DRAFT";

/** What a creative's review comes to. */
export type ReviewOutcome = "approved" | "disapproved";

/** An ad account. Its id stands without the `act_` that Graph puts before it. */
export type AdAccount = {
  id: string;
  name: string;
  ownerBusinessId: string;
  /** Businesses that advertise for its owner: agencies. */
  clientBusinessIds: string[];
  /** The WhatsApp account whose faults and log its calls belong to. Meta knows no such tie. */
  wabaId: string;
  currency: string;
  timezoneName: string;
  /** Meta's `account_status`: 1 active, 2 disabled, 3 unsettled. */
  status: number;
  /** Person id → what they may do here. */
  tasks: Record<string, AdAccountTask[]>;
  /** Calls per hour for each app. */
  callsPerHour: number;
  /** A page with more rows that hold whole creatives is refused with code 1, "reduce the amount of data". */
  rowsAtOnce: number;
  /** How long a changed ad is in review; null: until the state says that it has ended. */
  reviewMs: number | null;
  /** What the next reviews come to. */
  reviewOutcome: ReviewOutcome;
};

/** What somebody set. */
export type ConfiguredStatus = "ACTIVE" | "PAUSED" | "ARCHIVED" | "DELETED";

export type Campaign = {
  id: string;
  adAccountId: string;
  name: string;
  /** OUTCOME_ENGAGEMENT, OUTCOME_SALES, OUTCOME_TRAFFIC, OUTCOME_LEADS. */
  objective: string;
  status: ConfiguredStatus;
};

export type AdSet = {
  id: string;
  adAccountId: string;
  campaignId: string;
  name: string;
  /** WHATSAPP, MESSENGER, or several at once: MESSAGING_MESSENGER_WHATSAPP. */
  destinationType: string;
  pageId: string;
  whatsappNumber: string | null;
  status: ConfiguredStatus;
};

/** Times are milliseconds since 1970; `endsAt` null: until the state says so. */
export type Review = { startedAt: number; endsAt: number | null; outcome: ReviewOutcome };

export type Ad = {
  id: string;
  adAccountId: string;
  adSetId: string;
  name: string;
  status: ConfiguredStatus;
  creativeId: string;
  /** The last review; null for an ad that was approved long ago. */
  review: Review | null;
  /** An effective status that nothing else here leads to: WITH_ISSUES, PENDING_BILLING_INFO, PREAPPROVED. */
  forcedStatus: string | null;
  /** `issues_info` and `ad_review_feedback` where they differ from what every such ad says. */
  issues?: Record<string, unknown>[];
  feedback?: Record<string, unknown>;
  createdAt: number;
  updatedAt: number;
};

/** A creative. Its specs are Meta's objects as they were sent, and cannot be changed. */
export type Creative = {
  id: string;
  adAccountId: string;
  name: string;
  status: "ACTIVE" | "DELETED";
  objectStorySpec: Record<string, unknown> | null;
  /** `<page id>_<post id>` of a creative made from an existing post. */
  objectStoryId: string | null;
  assetFeedSpec: Record<string, unknown> | null;
  /** What the post shows that it was made from, `picture` by its name. */
  post: { text: string; headline: string; picture: string } | null;
  /** Further parameters as they were sent: `url_tags`, `degrees_of_freedom_spec`. */
  extra: Record<string, unknown>;
  createdAt: number;
};

/** A Facebook Page. `whatsappNumber` is the linked number as it is displayed. */
export type FacebookPage = {
  id: string;
  name: string;
  ownerBusinessId: string;
  /** As `AdAccount.wabaId`. */
  wabaId: string;
  whatsappNumber: string | null;
  /** Person id → MANAGE, ADVERTISE, … */
  tasks: Record<string, string[]>;
};

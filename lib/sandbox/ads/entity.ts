export type AdAccountTask = "MANAGE" | "ADVERTISE" | "ANALYZE" | "DRAFT";

export type ReviewOutcome = "approved" | "disapproved";

/** Its id has no `act_` prefix. */
export type AdAccount = {
  id: string;
  name: string;
  ownerBusinessId: string;
  /** Agencies that advertise for the owner. */
  clientBusinessIds: string[];
  /** The WhatsApp account that owns its faults and log; Meta has no such link. */
  wabaId: string;
  currency: string;
  timezoneName: string;
  /** Meta's `account_status`: 1 active, 2 disabled, 3 unsettled. */
  status: number;
  /** By person id. */
  tasks: Record<string, AdAccountTask[]>;
  /** Per app. */
  callsPerHour: number;
  /** Larger pages with whole creatives get code 1, "reduce the amount of data". */
  rowsAtOnce: number;
  /** Review time of a changed ad in ms; null: until the state ends it. */
  reviewMs: number | null;
  /** Outcome of future reviews. */
  reviewOutcome: ReviewOutcome;
};

export type ConfiguredStatus = "ACTIVE" | "PAUSED" | "ARCHIVED" | "DELETED";

export type Campaign = {
  id: string;
  adAccountId: string;
  name: string;
  /** OUTCOME_ENGAGEMENT, OUTCOME_SALES, OUTCOME_TRAFFIC or OUTCOME_LEADS. */
  objective: string;
  status: ConfiguredStatus;
};

export type AdSet = {
  id: string;
  adAccountId: string;
  campaignId: string;
  name: string;
  /** WHATSAPP, MESSENGER, or several such as MESSAGING_MESSENGER_WHATSAPP. */
  destinationType: string;
  pageId: string;
  whatsappNumber: string | null;
  status: ConfiguredStatus;
};

/** Milliseconds since 1970; `endsAt` null: until the state ends it. */
export type Review = { startedAt: number; endsAt: number | null; outcome: ReviewOutcome };

export type Ad = {
  id: string;
  adAccountId: string;
  adSetId: string;
  name: string;
  status: ConfiguredStatus;
  creativeId: string;
  /** Null for an ad approved long ago. */
  review: Review | null;
  /** For WITH_ISSUES, PENDING_BILLING_INFO and PREAPPROVED, which nothing else produces. */
  forcedStatus: string | null;
  /** Override the default `issues_info` and `ad_review_feedback`. */
  issues?: Record<string, unknown>[];
  feedback?: Record<string, unknown>;
  createdAt: number;
  updatedAt: number;
};

/** Immutable; specs are Meta's objects as sent. */
export type Creative = {
  id: string;
  adAccountId: string;
  name: string;
  status: "ACTIVE" | "DELETED";
  objectStorySpec: Record<string, unknown> | null;
  /** `<page id>_<post id>` if made from an existing post. */
  objectStoryId: string | null;
  assetFeedSpec: Record<string, unknown> | null;
  /** The post's content; `picture` is a drawing's name. */
  post: { text: string; headline: string; picture: string } | null;
  /** Further parameters as sent: `url_tags`, `degrees_of_freedom_spec`. */
  extra: Record<string, unknown>;
  createdAt: number;
};

/** `whatsappNumber` is the linked number as displayed. */
export type FacebookPage = {
  id: string;
  name: string;
  ownerBusinessId: string;
  /** Like `AdAccount.wabaId`. */
  wabaId: string;
  whatsappNumber: string | null;
  /** Person id → MANAGE, ADVERTISE, … */
  tasks: Record<string, string[]>;
};

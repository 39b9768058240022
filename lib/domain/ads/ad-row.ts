import type { Refusal } from "../refusal/refusal";
import type { Freshness } from "../sequences/list-view";
import type { SequenceWords } from "../sequences/schema";

export type Greeting =
  | { kind: "sequence"; sequenceId: string }
  | { kind: "own"; words: SequenceWords }
  | { kind: "nothing" };

export type AdStory = { text: string | null; headline: string | null; pictureUrl: string | null };

export type AdIssue = { code: number | null; summary: string; message: string };

export type PostSource = "facebook" | "instagram";

/** Statuses, objectives and destinations are open: Meta adds values. */
export type AdRow = {
  id: string;
  name: string;
  /** `id` has no `act_` prefix. */
  adAccount: { id: string; name: string };
  campaign: { id: string; name: string; objective: string | null };
  adSet: {
    id: string;
    name: string;
    /** Such as `WHATSAPP`; several destinations form one value with all names. */
    destinationType: string | null;
    pageId: string | null;
    pageName: string | null;
    /** Null: whichever number is linked to the Page. */
    whatsappNumber: string | null;
  };
  status: string;
  effectiveStatus: string;
  thumbnailUrl: string | null;
  story: AdStory | null;
  creativeId: string | null;
  /** Set if built from an existing post, whose creative can't be copied. */
  postSource: PostSource | null;
  issues: AdIssue[];
  greeting: Greeting;
  /** ISO 8601 UTC; null if Meta doesn't say. */
  changedAt: string | null;
};

export type AdAccountChoice = { id: string; name: string; chosen: boolean };

/** `refusal` explains missing access. */
export type AdsAccess = { canRead: boolean; canChange: boolean; refusal?: Refusal; accounts: AdAccountChoice[] };

export type GreetingCounts = Record<Greeting["kind"], number> & { all: number };

/** `ads: null` if the reader has `revision`; `complete` is false for the first screenful. */
export type AdsListing = {
  revision: number;
  ads: AdRow[] | null;
  counts: GreetingCounts;
  complete: boolean;
  freshness: Freshness;
  access: AdsAccess;
};

export type AdsOfSequence = { ads: AdRow[]; freshness: Freshness; access: AdsAccess };

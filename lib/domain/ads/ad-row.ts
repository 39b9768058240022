import type { Refusal } from "../refusal/refusal";
import type { Freshness } from "../sequences/list-view";
import type { SequenceWords } from "../sequences/schema";

/** What a customer is greeted with after a tap on the ad. The words of an ad's own greeting have no name. */
export type Greeting =
  | { kind: "sequence"; sequenceId: string }
  | { kind: "own"; words: SequenceWords }
  | { kind: "nothing" };

/** What the ad itself says and shows. */
export type AdStory = { text: string | null; headline: string | null; pictureUrl: string | null };

/** What Meta found wrong with an ad, in its own words. */
export type AdIssue = { code: number | null; summary: string; message: string };

export type PostSource = "facebook" | "instagram";

/** An ad that leads to WhatsApp, as the application knows it. Statuses, objectives and destinations are open: Meta adds values. */
export type AdRow = {
  id: string;
  name: string;
  /** `id` without Meta's `act_`. */
  adAccount: { id: string; name: string };
  campaign: { id: string; name: string; objective: string | null };
  adSet: {
    id: string;
    name: string;
    /** Such as `WHATSAPP`; several destinations are one value with all their names. */
    destinationType: string | null;
    pageId: string | null;
    pageName: string | null;
    /** As the ad set states it; null: whichever number is linked to the Page. */
    whatsappNumber: string | null;
  };
  /** What its owner wants: `ACTIVE`, `PAUSED`, `ARCHIVED`, `DELETED`. */
  status: string;
  /** What is so, review and parents included. */
  effectiveStatus: string;
  thumbnailUrl: string | null;
  story: AdStory | null;
  creativeId: string | null;
  /** Where the existing post is that it was built from: such a creative cannot be copied. Null: it has content of its own. */
  postSource: PostSource | null;
  /** Why it does not run as it should, in Meta's words. */
  issues: AdIssue[];
  greeting: Greeting;
  /** ISO 8601 in UTC, or null where Meta doesn't say. */
  changedAt: string | null;
};

/** An ad account that the person can see; the ads of a chosen one are mirrored for this business account. */
export type AdAccountChoice = { id: string; name: string; chosen: boolean };

/** What the person may do with ads. `refusal` says why not, and is of a kind that leads to the way out. */
export type AdsAccess = { canRead: boolean; canChange: boolean; refusal?: Refusal; accounts: AdAccountChoice[] };

export type GreetingCounts = Record<Greeting["kind"], number> & { all: number };

/**
 * One answer of the ads' loader and GET route. `revision` grows with every change; a reader that already has it gets
 * `ads: null`. `complete` is false when `ads` is only the first screenful.
 */
export type AdsListing = {
  revision: number;
  ads: AdRow[] | null;
  counts: GreetingCounts;
  complete: boolean;
  freshness: Freshness;
  access: AdsAccess;
};

/** The ads behind one sequence's status, as far as the person may see them. */
export type AdsOfSequence = { ads: AdRow[]; freshness: Freshness; access: AdsAccess };

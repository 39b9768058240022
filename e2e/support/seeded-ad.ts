/** An ad to seed; the default is an active engagement ad that leads to WhatsApp without a greeting. */
export type SeededAd = {
  id?: string;
  name?: string;
  /** Counted from 0. */
  adAccount?: number;
  campaign?: string;
  objective?: string;
  campaignStatus?: string;
  adSet?: string;
  adSetStatus?: string;
  destinationType?: string;
  page?: "own" | "elsewhere" | "unlinked";
  status?: "ACTIVE" | "PAUSED" | "ARCHIVED" | "DELETED";
  effectiveStatus?: string;
  review?: "pending" | "approved" | "disapproved";
  text?: string;
  headline?: string;
  /** A motif and a tone: `cup-amber`. */
  picture?: string;
  isVideo?: boolean;
  postBased?: boolean;
  /** A seeded sequence, counted from 0 … */
  sequence?: number;
  sequenceId?: string;
  optimizationType?: string;
  /** … or a greeting of the ad itself. */
  own?: { text: string; autofill?: string; iceBreakers?: string[] };
  pageWelcomeMessage?: string | object;
  /** Raw fields of the creative. */
  creative?: Record<string, unknown>;
  issues?: Record<string, unknown>[];
  feedback?: Record<string, unknown>;
};

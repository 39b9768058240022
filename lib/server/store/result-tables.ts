/**
 * A column for each certainty and opening: what shares are made of then lies in one row, and a page reads as many rows as
 * there are days and sequences, however many conversations there were.
 */
export const tallyColumns = [
  "sure_as_is",
  "sure_edited",
  "sure_ice_breaker",
  "sure_other",
  "sure_not_text",
  "likely_as_is",
  "likely_edited",
  "likely_ice_breaker",
  "likely_other",
  "likely_not_text",
  "unknown_other",
  "unknown_not_text",
] as const;

export type TallyColumn = (typeof tallyColumns)[number];
export type TallyColumns = Record<TallyColumn, number>;

/**
 * The sums of `conversation_days` that the results page reads when nothing is filtered by ad or sequence. They are written
 * with it, in one transaction, and may be made anew from it at any time. An empty id stands for "none".
 */
export type WordDaysTable = TallyColumns & { waba_id: string; day: string; sequence_id: string; version_id: string };

export type AdDaysTable = TallyColumns & { waba_id: string; day: string; ad_id: string };

/** Taps on the ice breaker at a place of a version, counted from 1. */
export type IceBreakerDaysTable = {
  waba_id: string;
  day: string;
  sequence_id: string;
  version_id: string;
  ice_breaker: number;
  sure: number;
  likely: number;
};

export type ResultTables = {
  word_days: WordDaysTable;
  ad_days: AdDaysTable;
  ice_breaker_days: IceBreakerDaysTable;
};

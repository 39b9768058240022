/** One column per certainty and opening, so rows grow with days and sequences, not with conversations. */
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

export type WordDaysTable = TallyColumns & { waba_id: string; day: string; sequence_id: string; version_id: string };

export type AdDaysTable = TallyColumns & { waba_id: string; day: string; ad_id: string };

/** `ice_breaker` counts from 1. */
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

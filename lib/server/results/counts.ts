import type { AdDaysTable, IceBreakerDaysTable, WordDaysTable } from "../store/result-tables";

/** The counts of a choice, a row a day and subject. An empty id stands for "none". */
export type Counts = {
  words: Omit<WordDaysTable, "waba_id">[];
  ads: Omit<AdDaysTable, "waba_id">[];
  taps: Omit<IceBreakerDaysTable, "waba_id" | "day">[];
  /** All conversations of the period before, sure or not by what was chosen. */
  before: number;
};

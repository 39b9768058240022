import type { AdDaysTable, IceBreakerDaysTable, WordDaysTable } from "../store/result-tables";

export type Counts = {
  words: Omit<WordDaysTable, "waba_id">[];
  ads: Omit<AdDaysTable, "waba_id">[];
  taps: Omit<IceBreakerDaysTable, "waba_id" | "day">[];
  before: number;
};

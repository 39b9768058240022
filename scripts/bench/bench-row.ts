/** One line of the benchmark table: the same work done our way and theirs in one run. */
export type BenchRow = {
  id: string;
  what: string;
  ours: number;
  theirs: number;
  /** Of `ours` and `theirs`: `ms`, `bytes`. */
  unit: string;
  /** `ours / theirs`. */
  ratio: number;
  /** The highest ratio that meets the budget. */
  target: number;
};

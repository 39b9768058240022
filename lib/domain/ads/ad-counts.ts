/**
 * How many ads greet with each sequence, as far as the person may see ads; sequences without one are not in it.
 * `revision` grows with every change of the mirrored ads; a reader that already has it gets `counts: null`.
 */
export type AdCounts = {
  revision: number;
  /** Ads are being listed now: the numbers may change in a moment. */
  syncing: boolean;
  counts: Record<string, number> | null;
};

/** As far as the person may see ads; sequences without ads are missing. `counts: null` if the reader has `revision`. */
export type AdCounts = {
  revision: number;
  syncing: boolean;
  counts: Record<string, number> | null;
};

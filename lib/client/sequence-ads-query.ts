import { queryOptions } from "@tanstack/react-query";
import type { AdsOfSequence } from "@/lib/sequences/ads/ad-row";
import { ListingError } from "./sequences-query";

const pollMs = 30_000;
const pollWhileSyncingMs = 1500;

/** The ads behind one sequence's status. */
export function sequenceAdsQuery(wabaId: string, sequenceId: string) {
  return queryOptions({
    queryKey: ["sequence-ads", wabaId, sequenceId] as const,
    queryFn: async ({ signal }): Promise<AdsOfSequence> => {
      const response = await fetch(`/api/accounts/${wabaId}/sequences/${encodeURIComponent(sequenceId)}/ads`, {
        signal,
      });
      if (!response.ok) throw new ListingError(response.status);
      return response.json();
    },
    refetchInterval: ({ state }) => (state.data?.freshness.syncing ? pollWhileSyncingMs : pollMs),
  });
}

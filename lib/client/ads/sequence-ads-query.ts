import { queryOptions } from "@tanstack/react-query";
import type { AdsOfSequence } from "@/lib/domain/ads/ad-row";
import { ListingError } from "../sequences/sequences-query";

const pollMs = 30_000;
const pollWhileSyncingMs = 1500;

export async function fetchSequenceAds(
  wabaId: string,
  sequenceId: string,
  options: { refresh?: boolean; signal?: AbortSignal } = {},
): Promise<AdsOfSequence> {
  const path = `/api/accounts/${wabaId}/sequences/${encodeURIComponent(sequenceId)}/ads`;
  const response = await fetch(options.refresh ? `${path}?refresh=1` : path, { signal: options.signal });
  if (!response.ok) throw new ListingError(response.status);
  return response.json();
}

export function sequenceAdsQuery(wabaId: string, sequenceId: string) {
  return queryOptions({
    queryKey: ["sequence-ads", wabaId, sequenceId] as const,
    queryFn: ({ signal }) => fetchSequenceAds(wabaId, sequenceId, { signal }),
    refetchInterval: ({ state }) => (state.data?.freshness.syncing ? pollWhileSyncingMs : pollMs),
  });
}

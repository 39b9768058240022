import { queryOptions } from "@tanstack/react-query";
import type { AdsListing } from "@/lib/domain/ads/ad-row";
import { MINUTE_MS } from "@/lib/domain/time/durations";
import { shareRows } from "../results/share-rows";
import { ListingError } from "../sequences/sequences-query";

const pollMs = 30_000;
const pollWhileSyncingMs = 1000;

export async function fetchAds(
  wabaId: string,
  known: AdsListing | undefined,
  options: { refresh?: boolean; signal?: AbortSignal } = {},
): Promise<AdsListing> {
  const query = new URLSearchParams();
  if (known?.complete && known.ads) query.set("revision", String(known.revision));
  if (options.refresh) query.set("refresh", "1");
  const response = await fetch(`/api/accounts/${wabaId}/ads?${query}`, { signal: options.signal });
  if (!response.ok) throw new ListingError(response.status);
  const next: AdsListing = await response.json();
  return { ...next, ads: shareRows(known?.ads, next.ads), complete: true };
}

/** Polls by revision, so an unchanged list costs a few bytes. */
export function adsQuery(wabaId: string, firstScreen?: AdsListing) {
  const queryKey = ["ads", wabaId] as const;
  return queryOptions({
    queryKey,
    queryFn: ({ client, signal }) => fetchAds(wabaId, client.getQueryData<AdsListing>(queryKey), { signal }),
    placeholderData: firstScreen,
    structuralSharing: false,
    gcTime: 30 * MINUTE_MS,
    refetchInterval: ({ state }) => (state.data?.freshness.syncing ? pollWhileSyncingMs : pollMs),
  });
}

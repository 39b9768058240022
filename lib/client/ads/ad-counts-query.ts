import { queryOptions } from "@tanstack/react-query";
import type { AdCounts } from "@/lib/domain/ads/ad-counts";

const pollMs = 20_000;
const pollWhileSyncingMs = 1500;

export type AdCountMap = ReadonlyMap<string, number>;

export async function fetchAdCounts(
  wabaId: string,
  known: AdCounts | undefined,
  options: { refresh?: boolean; signal?: AbortSignal } = {},
): Promise<AdCounts> {
  const query = new URLSearchParams();
  if (known?.counts) query.set("revision", String(known.revision));
  if (options.refresh) query.set("refresh", "1");
  const response = await fetch(`/api/accounts/${wabaId}/ads/counts?${query}`, { signal: options.signal });
  if (!response.ok) throw new Error(`The counts of ads answered ${response.status}.`);
  const next: AdCounts = await response.json();
  return next.counts || !known ? next : { ...next, counts: known.counts };
}

export function adCountsQuery(wabaId: string, first?: AdCounts) {
  const queryKey = ["ad-counts", wabaId] as const;
  return queryOptions({
    queryKey,
    queryFn: ({ client, signal }) => fetchAdCounts(wabaId, client.getQueryData<AdCounts>(queryKey), { signal }),
    initialData: first,
    select: toMap,
    refetchInterval: ({ state }) => (state.data?.syncing ? pollWhileSyncingMs : pollMs),
  });
}

function toMap({ counts }: AdCounts): AdCountMap {
  return new Map(Object.entries(counts ?? {}));
}

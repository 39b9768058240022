import { queryOptions } from "@tanstack/react-query";
import type { SequenceListing } from "@/lib/domain/sequences/list-view";
import { MINUTE_MS } from "@/lib/domain/time/durations";
import { shareRows } from "../results/share-rows";

const pollMs = 20_000;
const pollWhileSyncingMs = 1000;

/** 404: not the person's account, or signed out. */
export class ListingError extends Error {
  override readonly name = "ListingError";
  constructor(readonly status: number) {
    super(`The list answered ${status}.`);
  }
}

export async function fetchListing(
  wabaId: string,
  known: SequenceListing | undefined,
  options: { refresh?: boolean; signal?: AbortSignal } = {},
): Promise<SequenceListing> {
  const query = new URLSearchParams();
  if (known?.complete && known.sequences) query.set("revision", String(known.revision));
  if (options.refresh) query.set("refresh", "1");
  const response = await fetch(`/api/accounts/${wabaId}/sequences?${query}`, { signal: options.signal });
  if (!response.ok) throw new ListingError(response.status);
  const next: SequenceListing = await response.json();
  return { ...next, sequences: shareRows(known?.sequences, next.sequences), complete: true };
}

/** Polls by revision; unchanged rows keep their identity, so values cached for them stay valid. */
export function sequencesQuery(wabaId: string, firstScreen?: SequenceListing) {
  const queryKey = ["sequences", wabaId] as const;
  return queryOptions({
    queryKey,
    queryFn: ({ client, signal }) => fetchListing(wabaId, client.getQueryData<SequenceListing>(queryKey), { signal }),
    placeholderData: firstScreen,
    structuralSharing: false,
    gcTime: 30 * MINUTE_MS,
    refetchInterval: ({ state }) => (state.data?.freshness.syncing ? pollWhileSyncingMs : pollMs),
  });
}

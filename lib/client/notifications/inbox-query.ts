import { type InfiniteData, infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { InboxPage, InboxState } from "@/lib/domain/notifications/inbox";
import { ListingError } from "../sequences/sequences-query";

const pollMs = 20_000;

export const inboxStateKey = (wabaId: string) => ["inbox-state", wabaId] as const;

/** Polled while the page is visible, by every page. */
export function inboxStateQuery(wabaId: string, first?: InboxState) {
  return queryOptions({
    queryKey: inboxStateKey(wabaId),
    queryFn: ({ signal }) => read<InboxState>(`/api/accounts/${wabaId}/notifications/state`, signal),
    initialData: first,
    refetchInterval: pollMs,
  });
}

export type InboxPages = InfiniteData<InboxPage, string>;

export function inboxQuery(wabaId: string) {
  return infiniteQueryOptions({
    queryKey: ["inbox", wabaId] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam ? `?${new URLSearchParams({ before: pageParam })}` : "";
      return read<InboxPage>(`/api/accounts/${wabaId}/notifications${query}`, signal);
    },
    initialPageParam: "",
    getNextPageParam: (page: InboxPage) => page.next,
  });
}

async function read<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new ListingError(response.status);
  return response.json();
}

import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { ActivityFilters, ActivityNews, ActivityPage, ActivityWords } from "@/lib/domain/activity/activity";
import { ListingError } from "../sequences/sequences-query";
import { activitySearch } from "./activity-params";

/** Without news an answer costs a few bytes. */
const pollMs = 4000;

export type FirstActivity = { filters: ActivityFilters; page: ActivityPage };

async function read<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new ListingError(response.status);
  return response.json();
}

export function activityQuery(wabaId: string, filters: ActivityFilters, first?: ActivityPage) {
  const search = activitySearch(filters);
  return infiniteQueryOptions({
    queryKey: ["activity", wabaId, search.toString()] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(search);
      if (pageParam) query.set("before", pageParam);
      return read<ActivityPage>(`/api/accounts/${wabaId}/activity?${query}`, signal);
    },
    initialPageParam: "",
    getNextPageParam: (page: ActivityPage) => page.next,
    initialData: first && { pages: [first], pageParams: [""] },
    placeholderData: keepPreviousData,
    // News are read on their own, so that loaded pages are never read again.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function activityNewsQuery(wabaId: string, filters: ActivityFilters, newest: string | undefined) {
  const search = activitySearch(filters);
  search.set("since", newest ?? "");
  return queryOptions({
    queryKey: ["activity-news", wabaId, search.toString()] as const,
    queryFn: ({ signal }) => read<ActivityNews>(`/api/accounts/${wabaId}/activity?${search}`, signal),
    enabled: newest !== undefined,
    refetchInterval: pollMs,
    gcTime: 0,
  });
}

export function activityWordsQuery(wabaId: string, seq: number) {
  return queryOptions({
    queryKey: ["activity-words", wabaId, seq] as const,
    queryFn: ({ signal }) => read<ActivityWords>(`/api/accounts/${wabaId}/activity/words?seq=${seq}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

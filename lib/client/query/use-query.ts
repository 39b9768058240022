"use client";

import {
  QueryClient,
  QueryObserver,
  type QueryObserverOptions,
  type UseQueryOptions,
  useQuery as useCachedQuery,
} from "@tanstack/react-query";
import { useSyncExternalStore } from "react";

const isServer = typeof window === "undefined";
const never = () => () => {};
const stateOf = ({ data, error }: { data: unknown; error: unknown }) => error ?? data;

/** Without entries in its cache, as on the server. */
function serverResult(options: QueryObserverOptions) {
  const client = new QueryClient();
  const defaulted = client.defaultQueryOptions(options);
  return new QueryObserver(client, defaulted).getOptimisticResult({ ...defaulted, _optimisticResults: "optimistic" });
}

function useServerResultFirst(options: UseQueryOptions) {
  const result = useCachedQuery(options);
  const state = stateOf(result);
  const shown = useSyncExternalStore(
    never,
    () => state,
    () => (isServer ? state : stateOf(serverResult(options))),
  );
  return shown === state ? result : serverResult(options);
}

/** React Query's. In a part that is hydrated late it begins with what the server drew, also if the cache is newer. */
export const useQuery = useServerResultFirst as typeof useCachedQuery;

"use client";

import { useCallback, useSyncExternalStore } from "react";

const queries = new Map<string, MediaQueryList>();

/** Caches queries: creating one on every render is the most expensive part of the hook. */
function mediaQuery(query: string): MediaQueryList {
  const known = queries.get(query);
  if (known) return known;
  const fresh = window.matchMedia(query);
  queries.set(query, fresh);
  return fresh;
}

/** The server and the first render use `onServer`. */
export function useMedia(query: string, onServer: boolean): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = mediaQuery(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => mediaQuery(query).matches,
    () => onServer,
  );
}

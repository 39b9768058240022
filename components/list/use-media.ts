"use client";

import { useCallback, useSyncExternalStore } from "react";

const queries = new Map<string, MediaQueryList>();

/** Asked at every render: making the query anew would cost more than the rest of the hook. */
function mediaQuery(query: string): MediaQueryList {
  const known = queries.get(query);
  if (known) return known;
  const fresh = window.matchMedia(query);
  queries.set(query, fresh);
  return fresh;
}

/** Whether a media query holds; `onServer` is drawn first. */
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

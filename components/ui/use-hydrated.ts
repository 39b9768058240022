"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False while the server renders and React takes its page over; true from then on. For what only the browser knows. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

"use client";

import { useCallback, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
// Where storage is refused a choice still lasts for the visit.
const visit = new Map<string, string>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? visit.get(key) ?? null;
  } catch {
    return visit.get(key) ?? null;
  }
}

/** A choice of this browser, e.g. the platform of the preview. Anything but an allowed value reads as the first. */
export function useRemembered<Value extends string>(key: string, allowed: readonly [Value, ...Value[]]) {
  const stored = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => null,
  );
  const value = allowed.find((one) => one === stored) ?? allowed[0];
  const choose = useCallback(
    (next: Value) => {
      visit.set(key, next);
      try {
        localStorage.setItem(key, next);
      } catch {
        // Kept for the visit.
      }
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [value, choose] as const;
}

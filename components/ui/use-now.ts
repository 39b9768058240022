"use client";

import { useSyncExternalStore } from "react";

const clocks = new Map<
  number,
  { now: number; listeners: Set<() => void>; timer: ReturnType<typeof setInterval> | null }
>();

function clock(stepMs: number) {
  const found = clocks.get(stepMs);
  if (found) return found;
  const fresh = { now: Date.now(), listeners: new Set<() => void>(), timer: null };
  clocks.set(stepMs, fresh);
  return fresh;
}

/** The time in milliseconds, ticking every `stepMs`; all readers share one timer. Null while rendering on the server. */
export function useNow(stepMs: number): number | null {
  return useSyncExternalStore<number | null>(
    (listener) => {
      const shared = clock(stepMs);
      shared.listeners.add(listener);
      shared.timer ??= setInterval(() => {
        shared.now = Date.now();
        for (const each of shared.listeners) each();
      }, stepMs);
      return () => {
        shared.listeners.delete(listener);
        if (shared.listeners.size === 0 && shared.timer) {
          clearInterval(shared.timer);
          shared.timer = null;
        }
      };
    },
    () => {
      const shared = clock(stepMs);
      if (!shared.timer && Date.now() - shared.now > stepMs) shared.now = Date.now();
      return shared.now;
    },
    () => null,
  );
}

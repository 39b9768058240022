"use client";

import { useSyncExternalStore } from "react";

type Clock = { subscribe: (listener: () => void) => () => void; now: () => number };

const clocks = new Map<number, Clock>();

/** Cached for each step: new functions would restart the subscription on every render. */
function clockOf(stepMs: number): Clock {
  const known = clocks.get(stepMs);
  if (known) return known;
  const fresh = createClock(stepMs);
  clocks.set(stepMs, fresh);
  return fresh;
}

function createClock(stepMs: number): Clock {
  const listeners = new Set<() => void>();
  let now = Date.now();
  let timer: ReturnType<typeof setInterval> | null = null;
  return {
    subscribe(listener) {
      listeners.add(listener);
      timer ??= setInterval(() => {
        now = Date.now();
        for (const each of listeners) each();
      }, stepMs);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0 || !timer) return;
        clearInterval(timer);
        timer = null;
      };
    },
    now() {
      if (!timer && Date.now() - now > stepMs) now = Date.now();
      return now;
    },
  };
}

const onServer = () => null;

/** Milliseconds, updated every `stepMs` by a shared timer. Null on the server. */
export function useNow(stepMs: number): number | null {
  const { subscribe, now } = clockOf(stepMs);
  return useSyncExternalStore<number | null>(subscribe, now, onServer);
}

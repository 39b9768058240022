"use client";

import { useSyncExternalStore } from "react";

const none: ReadonlySet<string> = new Set();
const leaving = new Map<string, ReadonlySet<string>>();
const listeners = new Set<() => void>();

/** Hides rows during deletion, even if a poll returns them. */
export function markLeaving(wabaId: string, sequenceIds: readonly string[], on: boolean): void {
  const next = new Set(leaving.get(wabaId));
  for (const id of sequenceIds) on ? next.add(id) : next.delete(id);
  leaving.set(wabaId, next);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useLeaving(wabaId: string): ReadonlySet<string> {
  return useSyncExternalStore(
    subscribe,
    () => leaving.get(wabaId) ?? none,
    () => none,
  );
}

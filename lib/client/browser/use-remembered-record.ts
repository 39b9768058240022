"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";
import { readMemory, watchMemory, writeMemory } from "./browser-memory";

/** `parse` must accept anything, null included, never throw and stay stable across renders. */
export function useRememberedRecord<T extends object>(key: string, parse: (kept: unknown) => T) {
  const stored = useSyncExternalStore(
    watchMemory,
    () => readMemory(key),
    () => null,
  );
  const record = useMemo(() => parse(fromJson(stored)), [parse, stored]);
  const change = useCallback(
    (changes: Partial<T>) => writeMemory(key, JSON.stringify({ ...parse(fromJson(readMemory(key))), ...changes })),
    [key, parse],
  );
  return [record, change] as const;
}

function fromJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";
import { readMemory, watchMemory, writeMemory } from "./browser-memory";

/**
 * Several choices of this browser under one key. `parse` makes a whole record of anything that is kept there, null
 * included, and never throws; it must not change between renders.
 */
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

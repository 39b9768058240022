"use client";

import { useCallback, useSyncExternalStore } from "react";
import { readMemory, watchMemory, writeMemory } from "./browser-memory";

/** Unknown values read as the first. */
export function useRemembered<Value extends string>(key: string, allowed: readonly [Value, ...Value[]]) {
  const stored = useSyncExternalStore(
    watchMemory,
    () => readMemory(key),
    () => null,
  );
  const value = allowed.find((one) => one === stored) ?? allowed[0];
  const choose = useCallback((next: Value) => writeMemory(key, next), [key]);
  return [value, choose] as const;
}

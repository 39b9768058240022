/** For `useSyncExternalStore`: a change renders only its readers. */
export function createWatched<Value>(first: Value) {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next: Value) {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export type Watched<Value> = Pick<ReturnType<typeof createWatched<Value>>, "get" | "subscribe">;

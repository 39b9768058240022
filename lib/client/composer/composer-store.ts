import type { ComposerEvent } from "@/lib/domain/composer/composer-event";
import { composerReducer } from "@/lib/domain/composer/composer-reducer";
import type { ComposerState } from "@/lib/domain/composer/composer-state";

/** Holds the state of one composer. Knows neither React nor the browser. */
export function createComposerStore(initial: ComposerState) {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    initial,
    getState: () => state,
    /** Returns whether the event changed anything: an event that is impossible in this state does not. */
    dispatch(event: ComposerEvent): boolean {
      const next = composerReducer(state, event);
      if (next === state) return false;
      state = next;
      for (const listener of listeners) listener();
      return true;
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export type ComposerStore = ReturnType<typeof createComposerStore>;

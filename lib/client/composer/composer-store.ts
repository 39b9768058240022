import type { ComposerEvent } from "@/lib/domain/composer/composer-event";
import { composerReducer } from "@/lib/domain/composer/composer-reducer";
import type { ComposerState } from "@/lib/domain/composer/composer-state";

/** Independent of React and the browser. */
export function createComposerStore(initial: ComposerState) {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    initial,
    getState: () => state,
    /** Returns false if the event is impossible in this state. */
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

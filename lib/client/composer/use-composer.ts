"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { ComposerState } from "@/lib/domain/composer/composer-state";
import type { Composer } from "./create-composer";

/** The composer of the page. The value never changes, so that nothing renders because of it. */
export const ComposerContext = createContext<Composer | null>(null);

function useComposerOfPage(): Composer {
  const composer = useContext(ComposerContext);
  if (!composer) throw new Error("useComposer needs a Composer around it.");
  return composer;
}

/**
 * One slice of the composer's state; the component renders when that slice changes. `select` returns a part of the state or
 * a primitive, never a new object.
 */
export function useComposer<Slice>(select: (state: ComposerState) => Slice): Slice {
  const { store } = useComposerOfPage();
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(store.initial),
  );
}

/** What can be done with the composer. The same functions for as long as it is shown. */
export const useComposerActions = () => useComposerOfPage().actions;

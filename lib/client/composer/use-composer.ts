"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { ComposerState } from "@/lib/domain/composer/composer-state";
import type { Composer } from "./create-composer";

/** The value never changes, so the context causes no renders. */
export const ComposerContext = createContext<Composer | null>(null);

function useComposerOfPage(): Composer {
  const composer = useContext(ComposerContext);
  if (!composer) throw new Error("useComposer needs a Composer around it.");
  return composer;
}

/** `select` must return a part of the state or a primitive, never a new object. */
export function useComposer<Slice>(select: (state: ComposerState) => Slice): Slice {
  const { store } = useComposerOfPage();
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(store.initial),
  );
}

export const useComposerActions = () => useComposerOfPage().actions;

"use client";

import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { sameWords } from "@/lib/sequences/same-words";
import type { SequenceWords } from "@/lib/sequences/schema";
import type { Draft } from "./draft-schema";
import { readDraft, removeDraft, writeDraft } from "./local-drafts";
import type { SequenceBase } from "./sequence-base";

/** `clean`: nothing unpublished · `saved`: kept in this browser · `failed`: the browser keeps nothing. */
export type DraftState = "clean" | "saved" | "failed";

type Options = {
  storageKey: string;
  form: UseFormReturn<SequenceWords>;
  /** What the form would hold without a draft. */
  published: SequenceWords;
  base: SequenceBase | null;
  attemptId: string;
  enabled: boolean;
  onRestore: (draft: Draft) => void;
};

/** Long enough to write once per burst of keys, short enough that a crash costs no word worth retyping. */
const writeAfterMs = 150;

/** Keeps every word in the browser as it is typed and gives it back after a reload or a crash. */
export function useLocalDraft(options: Options) {
  const { storageKey, form, enabled } = options;
  const [state, setState] = useState<DraftState>("clean");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const write = useEffectEvent(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const words = form.getValues();
    const next = keep(words);
    setState(next);
    return next;
  });

  const keep = (words: SequenceWords): DraftState => {
    const { base, attemptId, published } = options;
    if (!sameWords(words, published)) {
      return writeDraft(storageKey, { words, base, attemptId }) ? "saved" : "failed";
    }
    removeDraft(storageKey);
    return "clean";
  };

  const restore = useEffectEvent((draft: Draft) => {
    if (sameWords(draft.words, options.published)) return removeDraft(storageKey);
    form.reset(draft.words, { keepDefaultValues: true });
    setState("saved");
    options.onRestore(draft);
  });

  useEffect(() => {
    if (!enabled) return;
    let gone = false;
    void readDraft(storageKey).then((draft) => {
      if (draft && !gone) restore(draft);
    });
    return () => {
      gone = true;
    };
  }, [storageKey, enabled]);

  useEffect(() => {
    if (!enabled) return;
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        timer.current ??= setTimeout(() => write(), writeAfterMs);
      },
    });
    const flush = () => timer.current !== undefined && write();
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      flush();
      stop();
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
    };
  }, [form, enabled]);

  useEffect(() => {
    // Leaving is free, for the draft stays here; only a browser that keeps nothing makes us ask.
    if (state !== "failed") return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [state]);

  const clear = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    removeDraft(storageKey);
    setState("clean");
  }, [storageKey]);

  return {
    state,
    clear,
    /** Writes at once what would be written in a moment, and tells how that went. */
    save: (): DraftState => write(),
  };
}

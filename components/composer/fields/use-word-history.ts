"use client";

import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { WordHistory } from "@/lib/domain/drafts/word-history";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

/** Keys closer together than this are one step. */
const stepPauseMs = 500;

/** Undo and redo over all fields, beside the browser's own within one: a removed question or an applied fix comes back too. */
export function useWordHistory(form: UseFormReturn<SequenceWords>, apply: (words: SequenceWords) => void) {
  const history = useRef<WordHistory>(null);
  const [can, setCan] = useState({ canUndo: false, canRedo: false });

  useEffect(() => {
    const kept = new WordHistory(structuredClone(form.getValues()));
    history.current = kept;
    let timer: ReturnType<typeof setTimeout>;
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          kept.settle(form.getValues());
          setCan({ canUndo: kept.canUndo, canRedo: kept.canRedo });
        }, stepPauseMs);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form]);

  const go = (direction: "undo" | "redo") => () => {
    const kept = history.current;
    if (!kept) return;
    const words = kept[direction](form.getValues());
    if (words) apply(structuredClone(words));
    setCan({ canUndo: kept.canUndo, canRedo: kept.canRedo });
  };
  return { ...can, undo: go("undo"), redo: go("redo") };
}

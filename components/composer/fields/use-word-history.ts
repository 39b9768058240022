"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { sameWords } from "@/lib/domain/sequences/same-words";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

/** Keys closer together than this are one step. */
const stepPauseMs = 500;
const maxSteps = 200;

/** Undo and redo over all fields, beside the browser's own within one: a removed question or an applied fix comes back too. */
export function useWordHistory(form: UseFormReturn<SequenceWords>, apply: (words: SequenceWords) => void) {
  const current = useRef<SequenceWords | null>(null);
  const past = useRef<SequenceWords[]>([]);
  const future = useRef<SequenceWords[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [can, setCan] = useState({ undo: false, redo: false });

  const tell = () => setCan({ undo: past.current.length > 0, redo: future.current.length > 0 });
  const commit = useEffectEvent(() => {
    clearTimeout(timer.current);
    const now = structuredClone(form.getValues());
    if (current.current && sameWords(current.current, now)) return;
    if (current.current) past.current = [...past.current.slice(-maxSteps), current.current];
    current.current = now;
    future.current = [];
    tell();
  });

  useEffect(() => {
    current.current = structuredClone(form.getValues());
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => commit(), stepPauseMs);
      },
    });
    return () => {
      clearTimeout(timer.current);
      stop();
    };
  }, [form]);

  const go = (from: typeof past, to: typeof past) => {
    const target = from.current.at(-1);
    if (!target || !current.current) return tell();
    from.current = from.current.slice(0, -1);
    to.current = [...to.current, current.current];
    current.current = target;
    apply(target);
    clearTimeout(timer.current);
    tell();
  };
  const settle = () => {
    const now = structuredClone(form.getValues());
    if (!current.current || sameWords(current.current, now)) return;
    past.current = [...past.current, current.current];
    current.current = now;
    future.current = [];
  };
  return {
    canUndo: can.undo,
    canRedo: can.redo,
    undo: () => {
      settle();
      go(past, future);
    },
    redo: () => {
      // What was typed since the last undo is a step of its own and leaves nothing to redo.
      settle();
      go(future, past);
    },
  };
}

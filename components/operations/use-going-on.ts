"use client";

import { useEffect, useEffectEvent } from "react";
import type { OperationVerb } from "@/lib/client/use-operation";
import type { Operation } from "@/lib/sequences/ads/operation";

const verbOf: Partial<Record<Operation["phase"], OperationVerb>> = {
  checking: "check",
  switching: "run",
  undoing: "undo",
};
/** Browsers' clocks and Meta's differ a little, and a timer must not overflow. */
const graceMs = 1000;
const longestMs = 2 ** 31 - 1;

/** Goes on by itself when Meta listens again, as long as somebody who may do so has the page open. */
export function useGoingOn(
  { phase, running, refusal }: Pick<Operation, "phase" | "running" | "refusal">,
  goOn: ((verb: OperationVerb) => void) | null,
): void {
  const verb = verbOf[phase];
  const retryAt = running || !verb || !goOn ? undefined : refusal?.retryAt;
  const proceed = useEffectEvent(() => verb && goOn?.(verb));
  useEffect(() => {
    if (!retryAt) return;
    const wait = Math.max(Date.parse(retryAt) - Date.now() + graceMs, graceMs);
    const timer = setTimeout(() => proceed(), Math.min(wait, longestMs));
    return () => clearTimeout(timer);
  }, [retryAt]);
}

"use client";

import { useStartOperation, type Wish } from "@/lib/client/use-start-operation";
import type { Operation } from "@/lib/sequences/ads/operation";

/** The ads that were refused, as an operation of their own: what was done stays as it is, and can still be undone here. */
export function useTryAgain(wabaId: string, { steps, oldSequenceId, newSequenceId }: Operation) {
  const { start, busy, refusal } = useStartOperation(wabaId);
  const adIds = steps.filter(({ phase }) => phase === "refused").map(({ adId }) => adId);
  const wish: Wish =
    newSequenceId === null
      ? { kind: "detach", oldSequenceId: oldSequenceId ?? undefined, adIds }
      : oldSequenceId === null
        ? { kind: "attach", sequenceId: newSequenceId, adIds }
        : { kind: "replace", oldSequenceId, sequenceId: newSequenceId, adIds };
  return { start: () => void start(wish), busy, refusal };
}

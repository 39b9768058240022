"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { refusalFromThrown } from "../browser/refusal-from-thrown";

type Outcome<Output> = { onDone?: (data: Output) => void; onRefused: (refusal: Refusal) => void };

/** Calls one action of reviews and reads what it may have changed again. */
export function useReviewAction<Input, Output>(
  wabaId: string,
  action: (wabaId: string, input: Input) => Promise<ActionResult<Output>>,
  { onDone, onRefused }: Outcome<Output>,
) {
  const client = useQueryClient();
  const { isPending, mutate } = useMutation({
    mutationFn: (input: Input): Promise<ActionResult<Output>> =>
      action(wabaId, input).catch((error) => ({ ok: false, refusal: refusalFromThrown(error) })),
    onSuccess: (result) => (result.ok ? onDone?.(result.data) : onRefused(result.refusal)),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["reviews", wabaId] }),
        client.invalidateQueries({ queryKey: ["sequences", wabaId] }),
      ]),
  });
  return { busy: isPending, run: mutate };
}

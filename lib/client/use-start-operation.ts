"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { OperationStart } from "@/lib/sequences/ads/operation-input";
import type { Refusal } from "@/lib/sequences/refusal";
import { beginOperation } from "./begin-operation";
import { newAttemptId } from "./new-attempt-id";
import { operationQuery } from "./operations-query";

/** What is wished for; who wishes twice, because an answer got lost, starts once. */
export type Wish = OperationStart extends infer Each
  ? Each extends unknown
    ? Omit<Each, "operationId">
    : never
  : never;

/** Starts an operation and opens the page where it goes on. */
export function useStartOperation(wabaId: string) {
  const router = useRouter();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const attempt = useRef<{ wish: string; operationId: string } | null>(null);

  /** Null: it began, or is about to. */
  const start = async (wish: Wish): Promise<Refusal | null> => {
    if (busy) return null;
    const said = JSON.stringify(wish);
    if (attempt.current?.wish !== said) attempt.current = { wish: said, operationId: newAttemptId() };
    setBusy(true);
    setRefusal(null);
    const begun = await beginOperation(wabaId, { ...wish, operationId: attempt.current.operationId });
    if ("refusal" in begun) {
      setRefusal(begun.refusal);
      setBusy(false);
      return begun.refusal;
    }
    attempt.current = null;
    client.setQueryData(operationQuery(wabaId, begun.operation.id).queryKey, begun.operation);
    void client.invalidateQueries({ queryKey: ["operations", wabaId], exact: true });
    // The button stays busy until the page is there.
    router.push(begun.path);
    return null;
  };
  return { start, busy, refusal };
}

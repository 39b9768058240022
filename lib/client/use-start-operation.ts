"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { checkOperation } from "@/lib/actions/check-operation";
import { startOperation } from "@/lib/actions/start-operation";
import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationStart } from "@/lib/sequences/ads/operation-input";
import type { Refusal } from "@/lib/sequences/refusal";
import { newAttemptId } from "./new-attempt-id";
import { operationQuery } from "./operations-query";
import { refusalFromLostAct } from "./refusal-from-lost-act";

/** What is wished for; who wishes twice, because an answer got lost, starts once. */
export type Wish = OperationStart extends infer Each
  ? Each extends unknown
    ? Omit<Each, "operationId">
    : never
  : never;

/** Starts an operation and opens its page, where the rest happens. Nothing changes at Meta by starting. */
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
    try {
      const result = await startOperation(wabaId, { ...wish, operationId: attempt.current.operationId });
      if (!result.ok) {
        setRefusal(result.refusal);
        setBusy(false);
        return result.refusal;
      }
      attempt.current = null;
      client.setQueryData(operationQuery(wabaId, result.data.id).queryKey, await checkAtOnce(wabaId, result.data));
      void client.invalidateQueries({ queryKey: ["operations", wabaId], exact: true });
      // The button stays busy until the page is there.
      router.push(`/${wabaId}/changes/${result.data.id}`);
      return null;
    } catch (error) {
      const lost = refusalFromLostAct(error);
      setRefusal(lost);
      setBusy(false);
      return lost;
    }
  };
  return { start, busy, refusal };
}

/** The dry run follows by itself: it changes nothing, and its result is what the page is opened for. */
async function checkAtOnce(wabaId: string, operation: Operation): Promise<Operation> {
  if (operation.phase !== "choosing" || operation.steps.length === 0) return operation;
  try {
    const result = await checkOperation(wabaId, { operationId: operation.id });
    return result.ok ? result.data : operation;
  } catch {
    // The page asks anew, and offers the check.
    return operation;
  }
}

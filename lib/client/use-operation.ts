"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { checkOperation } from "@/lib/actions/check-operation";
import { chooseAds } from "@/lib/actions/choose-ads";
import { deleteOrphans } from "@/lib/actions/delete-orphans";
import { endOperation } from "@/lib/actions/end-operation";
import { retireSequence } from "@/lib/actions/retire-sequence";
import { runOperation } from "@/lib/actions/run-operation";
import { undoOperation } from "@/lib/actions/undo-operation";
import type { Operation } from "@/lib/sequences/ads/operation";
import type { ActionResult, Refusal } from "@/lib/sequences/refusal";
import { operationQuery } from "./operations-query";
import { refusalFromLostAct } from "./refusal-from-lost-act";

const acts = {
  choose: chooseAds,
  check: checkOperation,
  run: runOperation,
  undo: undoOperation,
  retire: retireSequence,
  end: endOperation,
  tidy: deleteOrphans,
};

export type OperationVerb = keyof typeof acts;

/**
 * One operation as it stands, and what can be done with it. The work itself goes on at our server behind the answer, so
 * it is followed by asking; whoever else has the page open sees the same.
 */
export function useOperation(wabaId: string, first: Operation) {
  const client = useQueryClient();
  const query = useQuery(operationQuery(wabaId, first.id, first));
  const [pending, setPending] = useState<OperationVerb | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const act = async (verb: OperationVerb, input: { adIds?: string[] } = {}): Promise<Operation | null> => {
    if (pending) return null;
    setPending(verb);
    setRefusal(null);
    const { queryKey } = operationQuery(wabaId, first.id);
    try {
      await client.cancelQueries({ queryKey });
      const result: ActionResult<Operation> = await acts[verb](wabaId, { operationId: first.id, ...input });
      if (result.ok) client.setQueryData(queryKey, result.data);
      else setRefusal(result.refusal);
      return result.ok ? result.data : null;
    } catch (error) {
      setRefusal(refusalFromLostAct(error));
      return null;
    } finally {
      setPending(null);
      await Promise.all(
        [["operations", wabaId], ["ads", wabaId], ...(verb === "retire" ? [["sequences", wabaId]] : [])].map((key) =>
          client.invalidateQueries({ queryKey: key }),
        ),
      );
    }
  };
  return { operation: query.data ?? first, error: query.error, act, pending, refusal };
}

"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  checkChangeAction,
  chooseAdsAction,
  deleteOrphansAction,
  endChangeAction,
  retireSequenceAction,
  runChangeAction,
  undoChangeAction,
} from "@/lib/actions/changes";
import type { Change } from "@/lib/domain/changes/change";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { useQuery } from "../query/use-query";
import { changeQuery } from "./changes-query";
import { refusalFromLostAct } from "./refusal-from-lost-act";

const actions = {
  choose: chooseAdsAction,
  check: checkChangeAction,
  run: runChangeAction,
  undo: undoChangeAction,
  retire: retireSequenceAction,
  end: endChangeAction,
  tidy: deleteOrphansAction,
};

export type ChangeVerb = keyof typeof actions;

/** The server works in the background, so poll for progress. */
export function useChange(wabaId: string, first: Change) {
  const client = useQueryClient();
  const query = useQuery(changeQuery(wabaId, first.id, first));
  const [pending, setPending] = useState<ChangeVerb | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const act = async (verb: ChangeVerb, input: { adIds?: string[] } = {}): Promise<Change | null> => {
    if (pending) return null;
    setPending(verb);
    setRefusal(null);
    const { queryKey } = changeQuery(wabaId, first.id);
    try {
      await client.cancelQueries({ queryKey });
      const result: ActionResult<Change> = await actions[verb](wabaId, { changeId: first.id, ...input });
      if (result.ok) client.setQueryData(queryKey, result.data);
      else setRefusal(result.refusal);
      return result.ok ? result.data : null;
    } catch (error) {
      setRefusal(refusalFromLostAct(error));
      return null;
    } finally {
      setPending(null);
      await Promise.all(
        [["changes", wabaId], ["ads", wabaId], ...(verb === "retire" ? [["sequences", wabaId]] : [])].map((key) =>
          client.invalidateQueries({ queryKey: key }),
        ),
      );
    }
  };
  return { change: query.data ?? first, error: query.error, act, pending, refusal };
}

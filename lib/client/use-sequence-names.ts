"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { Sequence } from "@/lib/sequences/schema";
import { sequencesQuery } from "./sequences-query";

/** The sequences of an account by id. Until they are here, `firstNames` says what the server knew. */
export function useSequenceNames(wabaId: string, firstNames: Readonly<Record<string, string>>) {
  const { data } = useQuery(sequencesQuery(wabaId));
  const byId = useMemo(
    () => new Map((data?.sequences ?? []).map((sequence): [string, Sequence] => [sequence.id, sequence])),
    [data?.sequences],
  );
  const sequenceOf = useCallback((id: string) => byId.get(id), [byId]);
  const nameOf = useCallback((id: string) => byId.get(id)?.name ?? firstNames[id], [byId, firstNames]);
  return { sequenceOf, nameOf, known: data?.complete ?? false };
}

"use client";

import { useCallback, useMemo } from "react";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { useQuery } from "../query/use-query";
import { sequencesQuery } from "./sequences-query";

/** Null: still loading. Undefined: not in the account's list. */
export type SequenceName = string | null | undefined;

export function useSequenceNames(wabaId: string, firstNames: Readonly<Record<string, string>>) {
  const { data } = useQuery(sequencesQuery(wabaId));
  const byId = useMemo(
    () => new Map((data?.sequences ?? []).map((sequence): [string, Sequence] => [sequence.id, sequence])),
    [data?.sequences],
  );
  const sequenceOf = useCallback((id: string) => byId.get(id), [byId]);
  const known = Boolean(data?.complete && data.freshness.checkedAt !== null);
  const nameOf = useCallback(
    (id: string): SequenceName => byId.get(id)?.name ?? firstNames[id] ?? (known ? undefined : null),
    [byId, firstNames, known],
  );
  return { sequenceOf, nameOf, known };
}

"use client";

import { useMemo } from "react";
import type { Change } from "@/lib/domain/changes/change";
import { type UnderWay, underWayByAd, underWayBySequence } from "@/lib/domain/changes/under-way";
import { useQuery } from "../query/use-query";
import { changesQuery } from "./changes-query";

const noChanges: readonly Change[] = [];
const readers = { sequences: underWayBySequence, ads: underWayByAd };

export function useUnderWay(wabaId: string, by: keyof typeof readers): ReadonlyMap<string, UnderWay> {
  const { data } = useQuery(changesQuery(wabaId));
  const changes = data?.changes ?? noChanges;
  return useMemo(() => readers[by](changes), [by, changes]);
}

"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Operation } from "@/lib/sequences/ads/operation";
import { type UnderWay, underWayByAd, underWayBySequence } from "@/lib/sequences/ads/under-way";
import { operationsQuery } from "./operations-query";

const noOperations: readonly Operation[] = [];
const readers = { sequences: underWayBySequence, ads: underWayByAd };

/** What is under way, by the ids of the account's sequences or ads. */
export function useUnderWay(wabaId: string, by: keyof typeof readers): ReadonlyMap<string, UnderWay> {
  const { data } = useQuery(operationsQuery(wabaId));
  const operations = data?.operations ?? noOperations;
  return useMemo(() => readers[by](operations), [by, operations]);
}

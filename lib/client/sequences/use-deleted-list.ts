"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { DeletedListing, DeletedSequence } from "@/lib/domain/sequences/deleted-listing";
import { useQuery } from "../query/use-query";
import { createFinder } from "./create-finder";
import { deletedQuery } from "./deleted-query";
import { searchTextOf } from "./search-text-of";

const noRows: readonly DeletedSequence[] = [];

type Choice = {
  shown: boolean;
  search: string;
  revision: number;
};

export function useDeletedList(
  wabaId: string,
  firstScreen: DeletedListing | null,
  { shown, search, revision }: Choice,
) {
  const { data, error, refetch } = useQuery({ ...deletedQuery(wabaId, firstScreen), enabled: shown });
  const outdated = shown && data !== undefined && data.revision < revision;
  useEffect(() => {
    if (outdated && revision > 0) void refetch();
  }, [outdated, revision, refetch]);
  const [find] = useState(() => createFinder<DeletedSequence>(searchTextOf));
  const known = data?.sequences ?? noRows;
  const searched = useDeferredValue(search);
  const rows = useMemo(() => (shown ? find(known, searched) : noRows), [shown, find, known, searched]);
  return { rows, known, error: shown ? error : null, searched, loaded: data !== undefined, complete: data?.complete };
}

"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { ListSort, SequenceListing, StatusCounts } from "@/lib/domain/sequences/list-view";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { useLeaving } from "../drafts/use-leaving";
import { useQuery } from "../query/use-query";
import { createFinder } from "./create-finder";
import type { SortDirection, StatusFilter } from "./list-params";
import { orderSequences } from "./order-sequences";
import { searchTextOf } from "./search-text-of";
import { sequencesQuery } from "./sequences-query";

export type LivingFilter = Exclude<StatusFilter, "deleted">;
export type ListChoice = { search: string; status: LivingFilter; sort: ListSort; direction: SortDirection };

const warmAtOnce = 250;
const noRows: readonly Sequence[] = [];

function countStatuses(rows: readonly Sequence[], deleted: number): StatusCounts {
  const counts: StatusCounts = { all: rows.length, in_ad: 0, not_in_ad: 0, unknown: 0, deleted };
  for (const { adStatus } of rows) counts[adStatus] += 1;
  return counts;
}

function useWarmSearch(rows: readonly Sequence[]) {
  useEffect(() => {
    let next = 0;
    let timer: ReturnType<typeof setTimeout>;
    const step = () => {
      for (const sequence of rows.slice(next, next + warmAtOnce)) searchTextOf(sequence);
      next += warmAtOnce;
      if (next < rows.length) timer = setTimeout(step);
    };
    timer = setTimeout(step);
    return () => clearTimeout(timer);
  }, [rows]);
}

/** Sorts and filters separately; the search is deferred behind the keystroke's paint. */
export function useSequenceList(wabaId: string, firstScreen: SequenceListing, choice: ListChoice) {
  const query = useQuery(sequencesQuery(wabaId, firstScreen));
  const leaving = useLeaving(wabaId);
  const [find] = useState(() => createFinder(searchTextOf));
  const listing = query.data ?? firstScreen;
  const known = listing.sequences ?? noRows;
  const { status, sort, direction } = choice;

  const present = useMemo(
    () => (leaving.size === 0 ? known : known.filter(({ id }) => !leaving.has(id))),
    [known, leaving],
  );
  const { compare } = useFormats();
  const ordered = useMemo(() => orderSequences(present, sort, direction, compare), [present, sort, direction, compare]);
  const filtered = useMemo(
    () => (status === "all" ? ordered : ordered.filter(({ adStatus }) => adStatus === status)),
    [ordered, status],
  );
  const search = useDeferredValue(choice.search);
  const rows = useMemo(() => find(filtered, search), [find, filtered, search]);
  const counts = useMemo(
    () => (listing.complete ? countStatuses(present, listing.counts.deleted) : listing.counts),
    [listing.complete, listing.counts, present],
  );
  useWarmSearch(known);

  return { rows, counts, present, listing, error: query.error, searched: search, fetchedAt: query.dataUpdatedAt };
}

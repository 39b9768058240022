import { type Formats, formatsFor } from "@/lib/domain/messages/formats";
import type { ListSort } from "@/lib/domain/sequences/list-view";
import type { AdStatus, Sequence } from "@/lib/domain/sequences/schema";
import type { SortDirection } from "./list-params";

const statusRank: Record<AdStatus, number> = { in_ad: 0, not_in_ad: 1, unknown: 2 };

type Compare = (a: Sequence, b: Sequence) => number;

const comparisons = (compareNames: Formats["compare"]): Record<ListSort, Compare> => ({
  changed: (a, b) =>
    (a.changedAt ?? "") < (b.changedAt ?? "") ? -1 : (a.changedAt ?? "") > (b.changedAt ?? "") ? 1 : 0,
  name: (a, b) => compareNames(a.name, b.name),
  "ice-breakers": (a, b) => (a.message?.ice_breakers?.length ?? 0) - (b.message?.ice_breakers?.length ?? 0),
  status: (a, b) => statusRank[a.adStatus] - statusRank[b.adStatus],
});

/** Returns a copy, by default in English order. Ties go by id; rows without a time come last. */
export function orderSequences(
  rows: readonly Sequence[],
  sort: ListSort,
  direction: SortDirection,
  compareNames = formatsFor("en").compare,
): Sequence[] {
  const compare = comparisons(compareNames)[sort];
  const sign = direction === "asc" ? 1 : -1;
  return [...rows].sort((a, b) => {
    if (sort === "changed" && (a.changedAt === null) !== (b.changedAt === null)) return a.changedAt === null ? 1 : -1;
    return sign * compare(a, b) || (a.id < b.id ? 1 : -1);
  });
}

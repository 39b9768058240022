import type { AdCountMap } from "@/lib/client/ads/ad-counts-query";
import type { Started, StartedMap } from "@/lib/client/results/started-query";
import type { UnderWay } from "@/lib/domain/changes/under-way";
import type { Sequence } from "@/lib/domain/sequences/schema";
import type { ListActions } from "../list-actions";

/** Shared by rows and cards. */
export type ListFacts = {
  wabaId: string;
  rows: readonly Sequence[];
  selected: ReadonlySet<string>;
  /** Ids of sequences with a draft. */
  drafted: ReadonlySet<string>;
  started: StartedMap;
  adCounts: AdCountMap;
  underWay: ReadonlyMap<string, UnderWay>;
  menuFor: string | null;
  actions: ListActions;
};

export type RowFacts = {
  wabaId: string;
  sequence: Sequence;
  selected: boolean;
  /** Has an unpublished draft. */
  drafted: boolean;
  /** Undefined if it has no recent conversation. */
  started: Started | undefined;
  /** The known ads that use it. */
  ads: number;
  underWay: UnderWay | undefined;
  menuOpen: boolean;
  actions: ListActions;
};

export function rowFacts(sequence: Sequence, list: Omit<ListFacts, "rows">): RowFacts {
  const { wabaId, selected, drafted, started, adCounts, underWay, menuFor, actions } = list;
  return {
    wabaId,
    sequence,
    selected: selected.has(sequence.id),
    drafted: drafted.has(sequence.id),
    started: started.get(sequence.id),
    ads: adCounts.get(sequence.id) ?? 0,
    underWay: underWay.get(sequence.id),
    menuOpen: menuFor === sequence.id,
    actions,
  };
}

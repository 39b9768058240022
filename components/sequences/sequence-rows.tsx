"use client";

import { memo, type ReactNode, useCallback } from "react";
import { type RowPlace, VirtualRows } from "@/components/listing/virtual-rows";
import type { StartedMap } from "@/lib/client/started-query";
import type { UnderWay } from "@/lib/sequences/ads/under-way";
import type { Sequence } from "@/lib/sequences/schema";
import type { ListActions } from "./list-actions";
import { SequenceRow } from "./sequence-row";

type Props = {
  wabaId: string;
  rows: readonly Sequence[];
  selected: ReadonlySet<string>;
  /** Ids of those with a draft. */
  drafted: ReadonlySet<string>;
  started: StartedMap;
  underWay: ReadonlyMap<string, UnderWay>;
  menuFor: string | null;
  actions: ListActions;
  /** The row that the keyboard is on. */
  activeIndex: number;
  recycle: boolean;
  onScrollTo: (scrollTo: (index: number) => void) => void;
  head: ReactNode;
};

export const SequenceRows = memo(function SequenceRows(props: Props) {
  const { wabaId, selected, drafted, started, underWay, menuFor, actions, ...table } = props;
  const row = useCallback(
    (sequence: Sequence, place: RowPlace) => (
      <SequenceRow
        sequence={sequence}
        wabaId={wabaId}
        {...place}
        selected={selected.has(sequence.id)}
        drafted={drafted.has(sequence.id)}
        underWay={underWay.get(sequence.id)}
        started={started.get(sequence.id)}
        menuOpen={menuFor === sequence.id}
        actions={actions}
      />
    ),
    [wabaId, selected, drafted, started, underWay, menuFor, actions],
  );
  return <VirtualRows label="Sequences" row={row} {...table} />;
});

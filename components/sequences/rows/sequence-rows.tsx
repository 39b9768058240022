"use client";

import { useTranslations } from "next-intl";
import { memo, type ReactNode, useCallback } from "react";
import { type RowPlace, VirtualRows } from "@/components/list/rows/virtual-rows";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { type ListFacts, rowFacts } from "./row-facts";
import { SequenceRow } from "./sequence-row";

type Props = ListFacts & {
  /** The row with the keyboard focus. */
  activeIndex: number;
  recycle: boolean;
  onScrollTo: (scrollTo: (index: number) => void) => void;
  head: ReactNode;
};

export const SequenceRows = memo(function SequenceRows(props: Props) {
  const t = useTranslations("sequences.sequenceRows");
  const { wabaId, selected, drafted, started, adCounts, underWay, menuFor, actions, ...table } = props;
  const row = useCallback(
    (sequence: Sequence, place: RowPlace) => (
      <SequenceRow
        {...place}
        {...rowFacts(sequence, { wabaId, selected, drafted, started, adCounts, underWay, menuFor, actions })}
      />
    ),
    [wabaId, selected, drafted, started, adCounts, underWay, menuFor, actions],
  );
  return <VirtualRows label={t("sequences")} row={row} {...table} />;
});

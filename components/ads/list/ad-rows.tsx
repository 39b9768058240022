"use client";

import { useTranslations } from "next-intl";
import { memo, type ReactNode, useCallback } from "react";
import { type RowPlace, VirtualRows } from "@/components/list/rows/virtual-rows";
import type { SequenceName } from "@/lib/client/sequences/use-sequence-names";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import type { UnderWay } from "@/lib/domain/changes/under-way";
import type { AdActions } from "./ad-actions";
import { AdTableRow } from "./ad-table-row";

type Props = {
  wabaId: string;
  rows: readonly AdRow[];
  nameOf: (sequenceId: string) => SequenceName;
  severalAccounts: boolean;
  selectable: boolean;
  selected: ReadonlySet<string>;
  underWay: ReadonlyMap<string, UnderWay>;
  actions: AdActions;
  activeIndex: number;
  recycle: boolean;
  onScrollTo: (scrollTo: (index: number) => void) => void;
  head: ReactNode;
};

export const AdRows = memo(function AdRows(props: Props) {
  const t = useTranslations("ads.adRows");
  const { wabaId, nameOf, severalAccounts, selectable, selected, underWay, actions, ...table } = props;
  const row = useCallback(
    (ad: AdRow, place: RowPlace) => (
      <AdTableRow
        {...place}
        wabaId={wabaId}
        ad={ad}
        sequenceName={ad.greeting.kind === "sequence" ? nameOf(ad.greeting.sequenceId) : undefined}
        severalAccounts={severalAccounts}
        selectable={selectable}
        selected={selected.has(ad.id)}
        underWay={underWay.get(ad.id)}
        actions={actions}
      />
    ),
    [wabaId, nameOf, severalAccounts, selectable, selected, underWay, actions],
  );
  return <VirtualRows label={t("ads")} row={row} rowHeight={61} stackedRowHeight={90} {...table} />;
});

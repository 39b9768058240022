"use client";

import { useMemo, useState } from "react";
import type { ListActions } from "./list-actions";

/** The row and button of an open popup. */
export type RowPopup = { sequenceId: string; anchor: HTMLElement };

/** One row menu and one status popover for the whole list. A second press closes. */
export function useListPopups({ select, open, preview }: Pick<ListActions, "select" | "open" | "preview">) {
  const [menu, setMenu] = useState<RowPopup | null>(null);
  const [adsOf, setAdsOf] = useState<RowPopup | null>(null);
  const actions = useMemo<ListActions>(
    () => ({
      preview,
      select,
      open,
      openMenu(sequenceId, anchor) {
        preview.hide();
        setMenu((shown) => (shown?.sequenceId === sequenceId ? null : { sequenceId, anchor }));
      },
      openAds(sequenceId, anchor) {
        preview.hide();
        setAdsOf((shown) => (shown?.sequenceId === sequenceId ? null : { sequenceId, anchor }));
      },
    }),
    [preview, open, select],
  );
  return { menu, adsOf, actions, onMenuClose: () => setMenu(null), onAdsClose: () => setAdsOf(null) };
}

"use client";

import { useMemo, useState } from "react";
import type { ListActions } from "./list-actions";

/** What is open over one row, and the button that it belongs to. */
export type RowPopup = { sequenceId: string; anchor: HTMLElement };

/** The row menu and the ads behind a status: one of each for the whole list. A second press on the button closes. */
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

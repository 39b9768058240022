"use client";

import { focusedRowLink } from "@/components/listing/focused-row-link";
import { useCommands } from "@/lib/client/use-commands";

type AdsCommands = {
  /** By how many rows to move: 1 down, -1 up. */
  move: (by: 1 | -1) => void;
  select: ((adId: string) => void) | undefined;
  search: () => void;
  refresh: () => void;
  clear: () => void;
};

/** What the list of ads can do by key; the keys are those of the sequences. */
export function useAdsCommands({ move, select, search, refresh, clear }: AdsCommands): void {
  useCommands({
    "list.next": () => move(1),
    "list.previous": () => move(-1),
    "list.edit": () => focusedRowLink()?.click(),
    "list.select":
      select &&
      (() => {
        const adId = focusedRowLink()?.dataset.rowLink;
        if (adId) select(adId);
      }),
    "list.search": search,
    "list.clear": clear,
    "list.refresh": refresh,
  });
}

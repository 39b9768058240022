"use client";

import { useCommands } from "@/lib/client/commands/use-commands";
import { focusedRowLink } from "./focused-row-link";

type ListCommands = {
  /** By how many rows to move: 1 down, -1 up. */
  move: (by: 1 | -1) => void;
  /** Undefined where nothing could be done with what is chosen. */
  select: ((rowId: string) => void) | undefined;
  search: () => void;
  refresh: () => void;
  clear: () => void;
};

/** What a list can do by key. Opening and selecting mean the row that has the focus. */
export function useListCommands({ move, select, search, refresh, clear }: ListCommands): void {
  useCommands({
    "list.next": () => move(1),
    "list.previous": () => move(-1),
    "list.edit": () => focusedRowLink()?.click(),
    "list.select":
      select &&
      (() => {
        const rowId = focusedRowLink()?.dataset.rowLink;
        if (rowId) select(rowId);
      }),
    "list.search": search,
    "list.refresh": refresh,
    "list.clear": clear,
  });
}

"use client";

import { useCommands } from "@/lib/client/commands/use-commands";
import { focusedRowLink } from "./focused-row-link";

type ListCommands = {
  /** Rows to move: 1 down, -1 up. */
  move: (by: 1 | -1) => void;
  /** Undefined if the selection would serve no purpose. */
  select: ((rowId: string) => void) | undefined;
  search: () => void;
  refresh: () => void;
  clear: () => void;
};

/** Opening and selecting apply to the focused row. */
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

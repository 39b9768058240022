"use client";

import { focusedRowLink } from "@/components/listing/focused-row-link";
import { useCommands } from "@/lib/client/use-commands";

type ListCommands = {
  /** By how many rows to move: 1 down, -1 up. */
  move: (by: 1 | -1) => void;
  select: (sequenceId: string) => void;
  search: () => void;
  refresh: () => void;
  startFromExample: (() => void) | undefined;
  clear: () => void;
};

/** What the list can do by key. Editing and selecting mean the row that has the focus. */
export function useListCommands(list: ListCommands): void {
  useCommands({
    "list.next": () => list.move(1),
    "list.previous": () => list.move(-1),
    "list.edit": () => focusedRowLink()?.click(),
    "list.select": () => {
      const sequenceId = focusedRowLink()?.dataset.rowLink;
      if (sequenceId) list.select(sequenceId);
    },
    "list.search": list.search,
    "list.refresh": list.refresh,
    "list.clear": list.clear,
    starters: list.startFromExample,
  });
}

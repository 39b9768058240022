"use client";

import { useEffect, useRef } from "react";

export type ListKeys = {
  /** By how many rows to move: 1 down, -1 up. */
  move: (by: 1 | -1) => void;
  select: (sequenceId: string) => void;
  search: () => void;
  create?: () => void;
  clear: () => void;
};

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"))
  );
}

/** Single keys of the list. They rest while one types, while a menu or dialog is open, and beside Ctrl, ⌘ and Alt. */
export function useListKeys(keys: ListKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("[role=dialog], [role=alertdialog], [role=menu], dialog[open]")) return;
      const { move, select, search, create, clear } = latest.current;
      const row = document.activeElement?.getAttribute("data-row-link");
      const act: Record<string, (() => void) | undefined> = {
        j: () => move(1),
        k: () => move(-1),
        x: row ? () => select(row) : undefined,
        "/": search,
        n: create,
        Escape: clear,
      };
      const action = act[event.key];
      if (!action) return;
      if (event.key !== "Escape") event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

"use client";

import { useCallback, useEffect, useRef, useState } from "react";

type Row = { id: string };

function focusedIndex(rows: readonly Row[]): number {
  const id = document.activeElement?.closest("tr, li")?.querySelector("[data-row-link]")?.getAttribute("data-row-link");
  return id ? rows.findIndex((row) => row.id === id) : -1;
}

/** Scrolls a row into view before focusing it, because most rows are not mounted. */
export function useRowFocus(rows: readonly Row[]) {
  const [activeIndex, setActiveIndex] = useState(-1);
  const latest = useRef(rows);
  const scrollTo = useRef<((index: number) => void) | null>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    latest.current = rows;
  });

  // Mounting the row may take one or two renders.
  useEffect(() => {
    if (wanted.current === null) return;
    const link = document.querySelector<HTMLElement>(`[data-row-link="${CSS.escape(wanted.current)}"]`);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: scrollTo.current !== null, focusVisible: true });
  });

  const move = useCallback((by: 1 | -1) => {
    const from = focusedIndex(latest.current);
    const to = from === -1 ? 0 : Math.min(latest.current.length - 1, Math.max(0, from + by));
    const row = latest.current[to];
    if (!row) return;
    wanted.current = row.id;
    scrollTo.current?.(to);
    setActiveIndex(to);
  }, []);
  const onScrollTo = useCallback((scroll: (index: number) => void) => {
    scrollTo.current = scroll;
    return () => {
      scrollTo.current = null;
    };
  }, []);

  return { activeIndex, move, onScrollTo };
}

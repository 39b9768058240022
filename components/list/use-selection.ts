"use client";

import { useCallback, useMemo, useRef, useState } from "react";

const nothing: ReadonlySet<string> = new Set();

/** A range covers the rows from the last selected one, in the order shown. */
export function useSelection(rows: readonly { id: string }[]) {
  const [selected, setSelected] = useState(nothing);
  const latestRows = useRef(rows);
  latestRows.current = rows;
  const last = useRef<string | null>(null);

  const toggle = useCallback((rowId: string, range: boolean) => {
    const ids = latestRows.current.map(({ id }) => id);
    const from = range && last.current ? ids.indexOf(last.current) : -1;
    const to = ids.indexOf(rowId);
    setSelected((before) => {
      const next = new Set(before);
      const on = !before.has(rowId);
      const touched = from === -1 || to === -1 ? [rowId] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
      for (const id of touched) on ? next.add(id) : next.delete(id);
      return next;
    });
    last.current = rowId;
  }, []);
  const selectAll = useCallback(() => {
    setSelected((before) => {
      const ids = latestRows.current.map(({ id }) => id);
      const next = new Set(before);
      const allIn = ids.every((id) => before.has(id));
      for (const id of ids) allIn ? next.delete(id) : next.add(id);
      return next;
    });
  }, []);
  const clear = useCallback(() => setSelected(nothing), []);

  const summary = useMemo(() => {
    const inSight = selected.size === 0 ? 0 : rows.filter(({ id }) => selected.has(id)).length;
    return {
      allSelected: rows.length > 0 && inSight === rows.length,
      someSelected: inSight > 0,
      hiddenCount: selected.size - inSight,
    };
  }, [rows, selected]);

  return { selected, ...summary, toggle, selectAll, clear };
}

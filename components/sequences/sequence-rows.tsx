"use client";

import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useNow } from "@/components/ui/use-now";
import type { Sequence } from "@/lib/sequences/schema";
import { createSlots } from "./create-slots";
import type { ListActions } from "./list-actions";
import { SequenceRow } from "./sequence-row";
import { useMedia } from "./use-media";

type Props = {
  wabaId: string;
  rows: readonly Sequence[];
  selected: ReadonlySet<string>;
  /** Ids of those with a draft. */
  drafted: ReadonlySet<string>;
  menuFor: string | null;
  actions: ListActions;
  /** The row that the keyboard is on; it stays mounted wherever one scrolls. */
  activeIndex: number;
  /** While one types into the search, rows are drawn anew in place: nothing in them has the focus, and it is much cheaper. */
  recycle: boolean;
  onScrollTo: (scrollTo: (index: number) => void) => void;
  head: ReactNode;
};

const rowHeight = 61;
const stackedRowHeight = 86;
/** What the server draws before a window is known. */
const firstRect = { width: 1200, height: 900 };
const stickyPx = 120;

export const SequenceRows = memo(function SequenceRows(props: Props) {
  const { wabaId, rows, selected, drafted, menuFor, actions, activeIndex, recycle, onScrollTo, head } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  const height = useMedia("(min-width: 768px)", true) ? rowHeight : stackedRowHeight;
  const now = useNow(30_000);
  const [assignSlots] = useState(createSlots);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: recycle ? 1 : 6,
    initialRect: firstRect,
    scrollMargin: offset,
    scrollPaddingStart: stickyPx,
    scrollPaddingEnd: 80,
    useFlushSync: false,
    rangeExtractor: useCallback(
      (range: Range) => {
        const indexes = defaultRangeExtractor(range);
        if (activeIndex >= 0 && activeIndex < range.count && !indexes.includes(activeIndex)) {
          indexes.push(activeIndex);
          indexes.sort((a, b) => a - b);
        }
        return indexes;
      },
      [activeIndex],
    ),
  });

  useLayoutEffect(() => {
    const measure = () => setOffset((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    // What stands above the table may come and go: drafts, a notice.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (height) virtual.measure();
  }, [height, virtual]);
  useEffect(() => onScrollTo((index) => virtual.scrollToIndex(index)), [onScrollTo, virtual]);

  const items = virtual.getVirtualItems();
  const slots = assignSlots(
    items.flatMap(({ index }) => rows[index]?.id ?? []),
    recycle,
  );

  return (
    <table aria-label="Sequences" aria-rowcount={rows.length + 1} className="block">
      <thead className="sticky top-12 z-20 block bg-bg lg:top-0">{head}</thead>
      <tbody ref={body} className="relative block" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const sequence = rows[item.index];
          return (
            sequence && (
              <SequenceRow
                key={slots.get(sequence.id)}
                sequence={sequence}
                wabaId={wabaId}
                index={item.index}
                top={item.start - offset}
                height={height}
                now={now}
                selected={selected.has(sequence.id)}
                drafted={drafted.has(sequence.id)}
                menuOpen={menuFor === sequence.id}
                actions={actions}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
});

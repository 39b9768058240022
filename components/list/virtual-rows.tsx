"use client";

import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useNow } from "@/components/ui/use-now";
import { createSlots } from "./create-slots";
import { useMedia } from "./use-media";

/** Where a row stands, and the time for "2 hr ago": one clock for all rows, null before the browser's is known. */
export type RowPlace = { index: number; top: number; height: number; now: number | null };

type Props<Row> = {
  /** The table's accessible name. */
  label: string;
  rows: readonly Row[];
  /** Draws a row; the same function as long as what it draws with stays the same. */
  row: (row: Row, place: RowPlace) => ReactNode;
  /** The row that the keyboard is on; it stays mounted wherever one scrolls. */
  activeIndex: number;
  /** While one types into the search, rows are drawn anew in place: nothing in them has the focus, and it is much cheaper. */
  recycle: boolean;
  onScrollTo: (scrollTo: (index: number) => void) => void;
  head: ReactNode;
  /** Pixels of a row, and of one that stacks under 768 px. */
  rowHeight?: number;
  stackedRowHeight?: number;
};

/** What the server draws before a window is known. */
const firstRect = { width: 1200, height: 900 };
const stickyPx = 120;

/** A table of which only the rows in sight are mounted. */
function Rows<Row extends { id: string }>(props: Props<Row>) {
  const { label, rows, row, activeIndex, recycle, onScrollTo, head, rowHeight = 61, stackedRowHeight = 86 } = props;
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
    <table aria-label={label} aria-rowcount={rows.length + 1} className="block">
      <thead className="sticky top-12 z-20 block bg-bg lg:top-0">{head}</thead>
      <tbody ref={body} className="relative block" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const one = rows[item.index];
          return (
            one && (
              <Slot
                key={slots.get(one.id)}
                draw={row}
                one={one}
                index={item.index}
                top={item.start - offset}
                height={height}
                now={now}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}

type SlotProps<Row> = RowPlace & { draw: Props<Row>["row"]; one: Row };

/** Draws its row again only when something about it changed. */
const Slot = memo(function Slot<Row>({ draw, one, ...place }: SlotProps<Row>) {
  return draw(one, place);
}) as <Row>(props: SlotProps<Row>) => ReactNode;

export const VirtualRows = memo(Rows) as typeof Rows;

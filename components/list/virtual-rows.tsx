"use client";

import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type CSSProperties,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useNow } from "@/components/ui/use-now";
import { createSlots } from "./create-slots";
import { useMedia } from "./use-media";

/** `now` is one clock for all rows, null until the browser's time is known. */
export type RowPlace = { index: number; now: number | null };

type Props<Row> = {
  label: string;
  rows: readonly Row[];
  /** A stable function while its inputs are unchanged. */
  row: (row: Row, place: RowPlace) => ReactNode;
  /** The focused row; it stays mounted while scrolling. */
  activeIndex: number;
  /** Reuses row elements while typing into the search: cheaper, and safe because no row has the focus. */
  recycle: boolean;
  onScrollTo: (scrollTo: (index: number) => void) => void;
  head: ReactNode;
  /** Row height in pixels; the second applies to stacked rows under 768 px. */
  rowHeight?: number;
  stackedRowHeight?: number;
};

/** The server's assumed window size. */
const firstRect = { width: 1200, height: 900 };
const stickyPx = 120;

/** Mounts only the visible rows. */
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
    // Content above the table may appear or disappear.
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
      {/* Heights and places are left to CSS: the server doesn't know whether the rows are stacked. */}
      <tbody
        ref={body}
        className="relative block h-[calc(var(--row)*var(--rows))] [--row:var(--stacked-row)] md:[--row:var(--wide-row)]"
        style={rowSizes(rows.length, rowHeight, stackedRowHeight)}
      >
        {items.map((item) => {
          const one = rows[item.index];
          return one && <Slot key={slots.get(one.id)} draw={row} one={one} index={item.index} now={now} />;
        })}
      </tbody>
    </table>
  );
}

const rowSizes = (count: number, widePx: number, stackedPx: number) =>
  ({ "--rows": count, "--wide-row": `${widePx}px`, "--stacked-row": `${stackedPx}px` }) as CSSProperties;

type SlotProps<Row> = RowPlace & { draw: Props<Row>["row"]; one: Row };

/** Renders a row only when its props change. */
const Slot = memo(function Slot<Row>({ draw, one, ...place }: SlotProps<Row>) {
  return draw(one, place);
}) as <Row>(props: SlotProps<Row>) => ReactNode;

export const VirtualRows = memo(Rows) as typeof Rows;

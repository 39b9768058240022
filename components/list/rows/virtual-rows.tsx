"use client";

import { type CSSProperties, memo, type ReactNode, useEffect, useRef, useState } from "react";
import { useNow } from "@/components/ui/use-now";
import { useMedia } from "../use-media";
import { createSlots } from "./create-slots";
import { useVisibleRows } from "./use-visible-rows";

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

/** Mounts only the visible rows. */
function Rows<Row extends { id: string }>(props: Props<Row>) {
  const { label, rows, row, activeIndex, recycle, onScrollTo, head, rowHeight = 61, stackedRowHeight = 86 } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const heightPx = useMedia("(min-width: 768px)", true) ? rowHeight : stackedRowHeight;
  const now = useNow(30_000);
  const [assignSlots] = useState(createSlots);
  const { from, to, scrollTo } = useVisibleRows({ body, count: rows.length, heightPx, overscan: recycle ? 1 : 6 });
  useEffect(() => onScrollTo(scrollTo), [onScrollTo, scrollTo]);

  const indexes = range(from, to);
  if (activeIndex >= 0 && activeIndex < from) indexes.unshift(activeIndex);
  else if (activeIndex >= to && activeIndex < rows.length) indexes.push(activeIndex);
  const slots = assignSlots(
    indexes.flatMap((index) => rows[index]?.id ?? []),
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
        {indexes.map((index) => {
          const one = rows[index];
          return one && <Slot key={slots.get(one.id)} draw={row} one={one} index={index} now={now} />;
        })}
      </tbody>
    </table>
  );
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

const rowSizes = (count: number, widePx: number, stackedPx: number) =>
  ({ "--rows": count, "--wide-row": `${widePx}px`, "--stacked-row": `${stackedPx}px` }) as CSSProperties;

type SlotProps<Row> = RowPlace & { draw: Props<Row>["row"]; one: Row };

/** Renders a row only when its props change. */
const Slot = memo(function Slot<Row>({ draw, one, ...place }: SlotProps<Row>) {
  return draw(one, place);
}) as <Row>(props: SlotProps<Row>) => ReactNode;

export const VirtualRows = memo(Rows) as typeof Rows;

"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, useLayoutEffect, useRef, useState } from "react";
import type { StartedMap } from "@/lib/client/started-query";
import type { UnderWay } from "@/lib/sequences/ads/under-way";
import type { Sequence } from "@/lib/sequences/schema";
import type { ListActions } from "./list-actions";
import { SequenceCard } from "./sequence-card";

type Props = {
  wabaId: string;
  businessName: string;
  rows: readonly Sequence[];
  selected: ReadonlySet<string>;
  /** Ids of those with a draft. */
  drafted: ReadonlySet<string>;
  started: StartedMap;
  underWay: ReadonlyMap<string, UnderWay>;
  menuFor: string | null;
  actions: ListActions;
};

const cardHeight = 344;
const gapPx = 16;
const narrowestCardPx = 272;
const firstRect = { width: 1200, height: 900 };

/** A grid of which only the lines in sight are mounted. */
export const SequenceCards = memo(function SequenceCards(props: Props) {
  const { wabaId, businessName, rows, selected, drafted, started, underWay, menuFor, actions } = props;
  const body = useRef<HTMLUListElement>(null);
  const [{ offset, columns }, setFrame] = useState({ offset: 0, columns: 4 });
  const lines = Math.ceil(rows.length / columns);
  const virtual = useWindowVirtualizer({
    count: lines,
    estimateSize: () => cardHeight + gapPx,
    overscan: 1,
    initialRect: firstRect,
    scrollMargin: offset,
    useFlushSync: false,
  });

  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { top, width } = element.getBoundingClientRect();
      const fitting = Math.max(1, Math.floor((width + gapPx) / (narrowestCardPx + gapPx)));
      setFrame((before) => {
        const next = { offset: top + window.scrollY, columns: fitting };
        return before.offset === next.offset && before.columns === next.columns ? before : next;
      });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div className="px-4 pb-8 lg:px-8">
      <ul ref={body} aria-label="Sequences" className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().flatMap((line) =>
          rows.slice(line.index * columns, (line.index + 1) * columns).map((sequence, column) => (
            <li
              key={sequence.id}
              aria-setsize={rows.length}
              aria-posinset={line.index * columns + column + 1}
              className="absolute"
              style={{
                top: line.start - offset,
                height: cardHeight,
                width: `calc((100% - ${(columns - 1) * gapPx}px) / ${columns})`,
                insetInlineStart: `calc(((100% - ${(columns - 1) * gapPx}px) / ${columns} + ${gapPx}px) * ${column})`,
              }}
            >
              <SequenceCard
                sequence={sequence}
                wabaId={wabaId}
                businessName={businessName}
                selected={selected.has(sequence.id)}
                drafted={drafted.has(sequence.id)}
                underWay={underWay.get(sequence.id)}
                started={started.get(sequence.id)}
                menuOpen={menuFor === sequence.id}
                actions={actions}
              />
            </li>
          )),
        )}
      </ul>
    </div>
  );
});

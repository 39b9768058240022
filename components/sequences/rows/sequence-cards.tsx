"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useTranslations } from "next-intl";
import { memo, useLayoutEffect, useRef, useState } from "react";
import { type ListFacts, rowFacts } from "./row-facts";
import { SequenceCard } from "./sequence-card";

type Props = ListFacts & { businessName: string };

const cardHeight = 364;
const gapPx = 16;
const narrowestCardPx = 272;
const firstRect = { width: 1200, height: 900 };

/** Mounts only the visible lines of the grid. */
export const SequenceCards = memo(function SequenceCards({ businessName, rows, ...list }: Props) {
  const t = useTranslations("sequences.sequenceCards");
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
      <ul ref={body} aria-label={t("sequences")} className="relative" style={{ height: virtual.getTotalSize() }}>
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
              <SequenceCard {...rowFacts(sequence, list)} businessName={businessName} />
            </li>
          )),
        )}
      </ul>
    </div>
  );
});

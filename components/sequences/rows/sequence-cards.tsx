"use client";

import { useTranslations } from "next-intl";
import { memo, useLayoutEffect, useRef, useState } from "react";
import { useVisibleRows } from "@/components/list/rows/use-visible-rows";
import { type ListFacts, rowFacts } from "./row-facts";
import { SequenceCard } from "./sequence-card";

type Props = ListFacts & { businessName: string };

const cardHeight = 364;
const gapPx = 16;
const narrowestCardPx = 272;

/** Mounts only the visible lines of the grid. */
export const SequenceCards = memo(function SequenceCards({ businessName, rows, ...list }: Props) {
  const t = useTranslations("sequences.sequenceCards");
  const body = useRef<HTMLUListElement>(null);
  const [columns, setColumns] = useState(4);
  const lines = Math.ceil(rows.length / columns);
  const { from, to } = useVisibleRows({ body, count: lines, heightPx: cardHeight + gapPx, overscan: 1 });

  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const widthPx = entry?.contentRect.width ?? 0;
      setColumns(Math.max(1, Math.floor((widthPx + gapPx) / (narrowestCardPx + gapPx))));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div className="px-4 pb-8 lg:px-8">
      <ul ref={body} aria-label={t("sequences")} className="relative" style={{ height: lines * (cardHeight + gapPx) }}>
        {rows.slice(from * columns, to * columns).map((sequence, place) => {
          const index = from * columns + place;
          const column = index % columns;
          return (
            <li
              key={sequence.id}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="absolute"
              style={{
                top: Math.floor(index / columns) * (cardHeight + gapPx),
                height: cardHeight,
                width: `calc((100% - ${(columns - 1) * gapPx}px) / ${columns})`,
                insetInlineStart: `calc(((100% - ${(columns - 1) * gapPx}px) / ${columns} + ${gapPx}px) * ${column})`,
              }}
            >
              <SequenceCard {...rowFacts(sequence, list)} businessName={businessName} />
            </li>
          );
        })}
      </ul>
    </div>
  );
});

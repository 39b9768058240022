"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ActivityEntry } from "@/lib/domain/activity/activity";
import { ActivityRow } from "./activity-row";

type Props = {
  wabaId: string;
  entries: readonly ActivityEntry[];
  /** Undefined on the last page. */
  onMore: (() => void) | undefined;
  onSequence: (sequenceId: string) => void;
};

/** The server's assumed window size. */
const firstRect = { width: 1200, height: 900 };
const rowPx = 45;
/** Older entries are read before the reader meets the end. */
const aheadRows = 15;

/** Mounts only the visible entries; an open one has its own height. */
export function ActivityRows({ wabaId, entries, onMore, onSequence }: Props) {
  const t = useTranslations("activity.activityRow");
  const list = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const virtual = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => rowPx,
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 8,
    initialRect: firstRect,
    scrollMargin: offset,
    useFlushSync: false,
  });
  const toggle = useCallback((id: string) => {
    setOpen((shown) => {
      const next = new Set(shown);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  useLayoutEffect(() => {
    const measure = () => setOffset((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  const items = virtual.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) >= entries.length - aheadRows;
  useEffect(() => {
    if (isNearEnd) onMore?.();
  }, [isNearEnd, onMore]);

  return (
    <div ref={list} role="feed" aria-label={t("entries")} className="border-line border-t">
      <div style={{ height: virtual.getTotalSize() }}>
        {/* Entries follow one another, so that the first paint is right before their heights are measured. */}
        <div style={{ transform: `translateY(${(items[0]?.start ?? offset) - offset}px)` }}>
          {items.map((item) => {
            const entry = entries[item.index];
            return (
              entry && (
                <article
                  key={entry.id}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  aria-posinset={item.index + 1}
                  aria-setsize={onMore ? -1 : entries.length}
                >
                  <ActivityRow {...{ wabaId, entry, onSequence }} open={open.has(entry.id)} onToggle={toggle} />
                </article>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

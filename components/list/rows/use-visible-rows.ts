"use client";

import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

type Options = {
  body: RefObject<HTMLElement | null>;
  count: number;
  heightPx: number;
  /** Rows that are mounted beyond the window's edges. */
  overscan: number;
};

/** The server's assumed window. */
const FIRST_WINDOW_PX = 900;
/** Room for the sticky header and the selection bar around a row that is scrolled to. */
const STICKY_TOP_PX = 120;
const STICKY_BOTTOM_PX = 80;

/** Which rows of equal height are in or near the window, and how to scroll to one. Renders only when they change. */
export function useVisibleRows({ body, count, heightPx, overscan }: Options) {
  const [shown, setShown] = useState({ from: 0, to: Math.ceil(FIRST_WINDOW_PX / heightPx) });
  // Cached, because asking for it while scrolling would lay the page out.
  const topPx = useRef(0);

  const update = useCallback(() => {
    const startPx = window.scrollY - topPx.current;
    const from = Math.max(0, Math.floor(startPx / heightPx));
    const to = Math.max(0, Math.ceil((startPx + window.innerHeight) / heightPx));
    setShown((before) => (before.from === from && before.to === to ? before : { from, to }));
  }, [heightPx]);
  useLayoutEffect(() => {
    const measure = () => {
      topPx.current = (body.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      update();
    };
    measure();
    // Content above the rows may appear or disappear.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    window.addEventListener("scroll", update, { passive: true });
    window.addEventListener("resize", update);
    return () => {
      observer.disconnect();
      window.removeEventListener("scroll", update);
      window.removeEventListener("resize", update);
    };
  }, [body, update]);

  const scrollTo = useCallback(
    (index: number) => {
      const rowPx = topPx.current + index * heightPx;
      const highest = rowPx - STICKY_TOP_PX;
      const lowest = rowPx + heightPx + STICKY_BOTTOM_PX - window.innerHeight;
      if (window.scrollY > highest) window.scrollTo({ top: highest });
      else if (window.scrollY < lowest) window.scrollTo({ top: lowest });
    },
    [heightPx],
  );
  // A list that got shorter keeps the window full until the browser has scrolled.
  const to = Math.min(count, shown.to + overscan);
  const from = Math.max(0, Math.min(shown.from, count - (shown.to - shown.from)) - overscan);
  return { from, to, scrollTo };
}

"use client";

import { startTransition, useCallback, useEffect, useRef, useState } from "react";

/** Longer than a typing pause: each URL change renders the page. */
const urlAfterMs = 600;

/**
 * Keeps text local so that keystrokes paint at once. A new `version` means the search changed elsewhere.
 * Call `flush` before the person can follow a link: a URL change in the middle of a navigation cancels it.
 */
export function useSearchText(inUrl: string) {
  const [search, setSearch] = useState(inUrl);
  const [given, setGiven] = useState({ version: 0, text: inUrl });
  const written = useRef(inUrl);
  const unwritten = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const give = useCallback((text: string) => {
    setSearch(text);
    setGiven(({ version }) => ({ version: version + 1, text }));
  }, []);
  useEffect(() => {
    if (inUrl === written.current) return;
    written.current = inUrl;
    give(inUrl);
  }, [inUrl, give]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (unwritten.current === null) return;
    written.current = unwritten.current;
    unwritten.current = null;
    writeSearch(written.current);
  }, []);
  const type = useCallback(
    (next: string) => {
      startTransition(() => setSearch(next));
      clearTimeout(timer.current);
      unwritten.current = next;
      timer.current = setTimeout(flush, urlAfterMs);
    },
    [flush],
  );
  const clear = useCallback(() => {
    unwritten.current = "";
    give("");
    flush();
  }, [give, flush]);

  return { search, given, type, flush, clear };
}

/** Written at once: nuqs would wait for up to 50 ms, in which a link can be followed. */
function writeSearch(search: string): void {
  const url = new URL(window.location.href);
  if (search) url.searchParams.set("q", search);
  else url.searchParams.delete("q");
  window.history.replaceState(null, "", url);
}

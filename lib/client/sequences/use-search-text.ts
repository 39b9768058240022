"use client";

import { startTransition, useCallback, useEffect, useRef, useState } from "react";

/** Longer than a typing pause: each URL change renders the page. */
const urlAfterMs = 600;

/** Keeps text local so that keystrokes paint at once. A new `version` means the search changed elsewhere. */
export function useSearchText(inUrl: string, toUrl: (search: string) => void) {
  const [search, setSearch] = useState(inUrl);
  const [given, setGiven] = useState({ version: 0, text: inUrl });
  const written = useRef(inUrl);
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

  const type = useCallback(
    (next: string) => {
      startTransition(() => setSearch(next));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        written.current = next;
        toUrl(next);
      }, urlAfterMs);
    },
    [toUrl],
  );
  const clear = useCallback(() => {
    clearTimeout(timer.current);
    written.current = "";
    give("");
    toUrl("");
  }, [give, toUrl]);

  return { search, given, type, clear };
}

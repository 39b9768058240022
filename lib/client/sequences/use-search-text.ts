"use client";

import { startTransition, useCallback, useEffect, useRef, useState } from "react";

/** Longer than a person takes between two keys: the router renders the page for each change of the URL. */
const urlAfterMs = 600;

/**
 * The search. The field keeps its own text, so that a keystroke paints at once; what follows from it is a transition,
 * and the URL is written when one pauses, for each change of it makes the router render. `given` is what the field
 * starts from: a new `version` means that the search was changed elsewhere (back, a link, "Show all").
 */
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

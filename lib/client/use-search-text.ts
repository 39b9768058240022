"use client";

import { useCallback, useEffect, useRef, useState } from "react";

const urlAfterMs = 300;

/**
 * What is typed into the search, at once; the URL follows when one pauses, for each change of it makes the router render.
 * A change of the URL from elsewhere (back, a link) is taken over.
 */
export function useSearchText(inUrl: string, toUrl: (search: string) => void) {
  const [text, setText] = useState(inUrl);
  const written = useRef(inUrl);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (inUrl === written.current) return;
    written.current = inUrl;
    setText(inUrl);
  }, [inUrl]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = useCallback(
    (next: string) => {
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        written.current = next;
        toUrl(next);
      }, urlAfterMs);
    },
    [toUrl],
  );
  return [text, type] as const;
}

"use client";

import { type ReactNode, Suspense, useDeferredValue, useEffect, useMemo, useState } from "react";

type Props = {
  children: ReactNode;
  /** Stable, else the boundary renders with the page. */
  fallback?: ReactNode;
};

/**
 * For a part whose code loads after the first paint. What the server drew stays until then, also if props change:
 * React would replace it by the fallback in an urgent update, but not in a deferred one.
 */
export function Later({ children, fallback = null }: Props) {
  const [isThere, setThere] = useState(false);
  const deferred = useDeferredValue(children);
  const shown = isThere ? children : deferred;
  // The same element as before: React then leaves the boundary alone.
  return useMemo(
    () => (
      <Suspense fallback={fallback}>
        {shown}
        <Arrival onArrive={setThere} />
      </Suspense>
    ),
    [fallback, shown],
  );
}

/** Mounts together with the part beside it. */
function Arrival({ onArrive }: { onArrive: (isThere: true) => void }) {
  useEffect(() => onArrive(true), [onArrive]);
  return null;
}

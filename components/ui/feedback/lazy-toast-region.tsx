"use client";

import { lazy, Suspense, useEffect, useState } from "react";

const ToastRegion = lazy(() => import("./toast-region").then((module) => ({ default: module.ToastRegion })));

/** Mounts the toast region once the page has come to life, so that its code is no part of the first load. */
export function LazyToastRegion() {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready ? (
    <Suspense fallback={null}>
      <ToastRegion />
    </Suspense>
  ) : null;
}

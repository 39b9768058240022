"use client";

import { Suspense, useEffect, useState } from "react";
import { lazyPart } from "@/lib/client/i18n/lazy-part";

const ToastRegion = lazyPart(() => import("./toast-region").then((module) => ({ default: module.ToastRegion })));

/** Loads the toast region after hydration, outside the first load. */
export function LazyToastRegion() {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready ? (
    <Suspense fallback={null}>
      <ToastRegion />
    </Suspense>
  ) : null;
}

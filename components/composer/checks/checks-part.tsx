"use client";

import { Suspense } from "react";
import { useComposer } from "@/lib/client/composer/use-composer";
import { lazyPart } from "@/lib/client/i18n/lazy-part";

const ChecksSummary = lazyPart(() => import("./checks-summary").then((module) => ({ default: module.ChecksSummary })));

/** The server draws no checks: their rules load after the first paint. */
export function ChecksPart() {
  return useComposer((state) => state.checks) === null ? null : (
    <Suspense fallback={null}>
      <ChecksSummary />
    </Suspense>
  );
}

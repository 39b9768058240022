"use client";

import { Suspense, useContext } from "react";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { ChecksContext } from "./checks-context";

const ChecksSummary = lazyPart(() => import("./checks-summary").then((module) => ({ default: module.ChecksSummary })));

/** The server draws no checks: their rules load after the first paint. */
export function ChecksPart() {
  return useContext(ChecksContext) === null ? null : (
    <Suspense fallback={null}>
      <ChecksSummary />
    </Suspense>
  );
}

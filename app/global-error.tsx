"use client";

import "./globals.css";

import { lazy, Suspense } from "react";

/** Loaded when needed, because this file is part of every page's first load. */
const AppFailure = lazy(() =>
  import("@/components/shell/failure/app-failure").then((module) => ({ default: module.AppFailure })),
);

/** In place of the root layout, so without its messages. */
export default function GlobalError() {
  return (
    <Suspense fallback={<html lang="en" />}>
      <AppFailure />
    </Suspense>
  );
}

"use client";

import { lazy, Suspense } from "react";

const PasscodeForm = lazy(() => import("./passcode-form").then((module) => ({ default: module.PasscodeForm })));

/** Loaded only for links with a passcode. */
export function LockedLink({ token }: { token: string }) {
  return (
    <Suspense fallback={null}>
      <PasscodeForm token={token} />
    </Suspense>
  );
}

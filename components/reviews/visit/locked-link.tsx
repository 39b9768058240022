"use client";

import { Suspense } from "react";
import { lazyPart } from "@/lib/client/i18n/lazy-part";

const PasscodeForm = lazyPart(() => import("./passcode-form").then((module) => ({ default: module.PasscodeForm })));

/** Loaded only for links with a passcode. */
export function LockedLink({ token }: { token: string }) {
  return (
    <Suspense fallback={null}>
      <PasscodeForm token={token} />
    </Suspense>
  );
}

"use client";

import { lazy, Suspense } from "react";
import { useComposer } from "@/lib/client/composer/use-composer";
import { selectCheckTold } from "@/lib/domain/composer/select";

const CheckingNotice = lazy(() => import("./checking-notice").then((module) => ({ default: module.CheckingNotice })));

/** The notice about a create in doubt, fetched when there is one. */
export function CreateInDoubt() {
  const told = useComposer(selectCheckTold);
  return told ? (
    <Suspense fallback={null}>
      <CheckingNotice told={told} />
    </Suspense>
  ) : null;
}

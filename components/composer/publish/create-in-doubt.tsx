"use client";

import { lazy, Suspense } from "react";
import { useComposer } from "@/lib/client/composer/use-composer";
import { selectCheckRefusal } from "@/lib/domain/composer/select";

const CheckingNotice = lazy(() => import("./checking-notice").then((module) => ({ default: module.CheckingNotice })));

/** The notice about a create in doubt, fetched when there is one. */
export function CreateInDoubt() {
  const refusal = useComposer(selectCheckRefusal);
  return refusal ? (
    <Suspense fallback={null}>
      <CheckingNotice refusal={refusal} />
    </Suspense>
  ) : null;
}

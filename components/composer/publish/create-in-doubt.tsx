"use client";

import { Suspense } from "react";
import { useComposer } from "@/lib/client/composer/use-composer";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { selectCheckRefusal } from "@/lib/domain/composer/select";

const CheckingNotice = lazyPart(() =>
  import("./checking-notice").then((module) => ({ default: module.CheckingNotice })),
);

/** Loads the notice only if a create is in doubt. */
export function CreateInDoubt() {
  const refusal = useComposer(selectCheckRefusal);
  return refusal ? (
    <Suspense fallback={null}>
      <CheckingNotice refusal={refusal} />
    </Suspense>
  ) : null;
}

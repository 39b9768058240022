"use client";

import { useTranslations } from "next-intl";
import { Suspense } from "react";
import { lazyPart } from "@/lib/client/i18n/lazy-part";

export type FailureProps = { error: Error & { digest?: string }; reset: () => void };

/** Loaded when needed, because error pages are part of every page's first load. Offline it is one line. */
const PageFailure = lazyPart(() =>
  import("./page-failure").then(
    (module) => ({ default: module.PageFailure }),
    () => ({ default: PlainFailure }),
  ),
);

/** What an error page shows. `what` begins a sentence: "The ads". */
export function Failure({ what, error, reset }: FailureProps & { what: string }) {
  return (
    <Suspense fallback={null}>
      <PageFailure {...{ what, error }} onRetry={reset} />
    </Suspense>
  );
}

function PlainFailure() {
  const t = useTranslations("pages.error");
  return (
    <p role="alert" className="p-6">
      {t("reload")}
    </p>
  );
}

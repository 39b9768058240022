"use client";

import { useTranslations } from "next-intl";
import { Suspense } from "react";
import { lazyPart } from "@/lib/client/i18n/lazy-part";

/** Loaded when needed, because this file is part of every page's first load. Offline it is one line. */
const PageFailure = lazyPart(() =>
  import("@/components/shell/page-failure").then(
    (module) => ({ default: module.PageFailure }),
    () => ({ default: PlainFailure }),
  ),
);

export default function AppError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("pages.error");
  return (
    <main>
      <Suspense fallback={null}>
        <PageFailure what={t("thisPage")} error={error} onRetry={reset} />
      </Suspense>
    </main>
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

"use client";

import { useTranslations } from "next-intl";
import { PageFailure } from "@/components/shell/page-failure";

export default function ResultsError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("pages.resultsError");
  return <PageFailure what={t("theResults")} error={error} onRetry={reset} />;
}

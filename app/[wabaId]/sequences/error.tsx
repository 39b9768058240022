"use client";

import { useTranslations } from "next-intl";
import { PageFailure } from "@/components/shell/page-failure";

export default function SequencesError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("pages.sequencesError");
  return <PageFailure what={t("theSequences")} error={error} onRetry={reset} />;
}

"use client";

import { useTranslations } from "next-intl";
import { PageFailure } from "@/components/shell/page-failure";

export default function ChangesError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("pages.changesError");
  return <PageFailure what={t("theChange")} error={error} onRetry={reset} />;
}

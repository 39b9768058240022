"use client";

import { useTranslations } from "next-intl";
import { PageFailure } from "@/components/shell/page-failure";

export default function SetupError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("pages.setupError");
  return <PageFailure what={t("setup")} error={error} onRetry={reset} />;
}

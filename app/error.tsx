"use client";

import { useTranslations } from "next-intl";
import { PageFailure } from "@/components/shell/page-failure";

export default function AppError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("pages.error");
  return (
    <main>
      <PageFailure what={t("thisPage")} error={error} onRetry={reset} />
    </main>
  );
}

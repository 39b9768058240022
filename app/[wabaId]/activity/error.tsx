"use client";

import { useTranslations } from "next-intl";
import { PageFailure } from "@/components/shell/page-failure";

export default function ActivityError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("pages.activityError");
  return <PageFailure what={t("theActivity")} error={error} onRetry={reset} />;
}

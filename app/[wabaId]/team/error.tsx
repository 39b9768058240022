"use client";

import { useTranslations } from "next-intl";
import { PageFailure } from "@/components/shell/page-failure";

export default function TeamError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("pages.teamError");
  return <PageFailure what={t("theTeam")} error={error} onRetry={reset} />;
}

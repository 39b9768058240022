"use client";

import { useTranslations } from "next-intl";
import { PageFailure } from "@/components/shell/page-failure";

export default function AdsError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("pages.adsError");
  return <PageFailure what={t("theAds")} error={error} onRetry={reset} />;
}

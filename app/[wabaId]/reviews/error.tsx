"use client";

import { useTranslations } from "next-intl";
import { PageFailure } from "@/components/shell/page-failure";

export default function ReviewsError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("pages.reviewsError");
  return <PageFailure what={t("theReviews")} error={error} onRetry={reset} />;
}

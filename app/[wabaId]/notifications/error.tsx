"use client";

import { useTranslations } from "next-intl";
import { PageFailure } from "@/components/shell/page-failure";

export default function NotificationsError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations("pages.notificationsError");
  return <PageFailure what={t("yourNotifications")} error={error} onRetry={reset} />;
}

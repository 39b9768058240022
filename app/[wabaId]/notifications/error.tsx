"use client";

import { useTranslations } from "next-intl";
import { Failure, type FailureProps } from "@/components/shell/failure/failure";

export default function NotificationsError(props: FailureProps) {
  const t = useTranslations("pages.notificationsError");
  return <Failure what={t("yourNotifications")} {...props} />;
}

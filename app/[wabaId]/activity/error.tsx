"use client";

import { useTranslations } from "next-intl";
import { Failure, type FailureProps } from "@/components/shell/failure/failure";

export default function ActivityError(props: FailureProps) {
  const t = useTranslations("pages.activityError");
  return <Failure what={t("theActivity")} {...props} />;
}

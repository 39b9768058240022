"use client";

import { useTranslations } from "next-intl";
import { Failure, type FailureProps } from "@/components/shell/failure/failure";

export default function SetupError(props: FailureProps) {
  const t = useTranslations("pages.setupError");
  return <Failure what={t("setup")} {...props} />;
}

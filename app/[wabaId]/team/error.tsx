"use client";

import { useTranslations } from "next-intl";
import { Failure, type FailureProps } from "@/components/shell/failure/failure";

export default function TeamError(props: FailureProps) {
  const t = useTranslations("pages.teamError");
  return <Failure what={t("theTeam")} {...props} />;
}

"use client";

import { useTranslations } from "next-intl";
import { Failure, type FailureProps } from "@/components/shell/failure/failure";

export default function ResultsError(props: FailureProps) {
  const t = useTranslations("pages.resultsError");
  return <Failure what={t("theResults")} {...props} />;
}

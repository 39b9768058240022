"use client";

import { useTranslations } from "next-intl";
import { Failure, type FailureProps } from "@/components/shell/failure/failure";

export default function SequencesError(props: FailureProps) {
  const t = useTranslations("pages.sequencesError");
  return <Failure what={t("theSequences")} {...props} />;
}

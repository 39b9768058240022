"use client";

import { useTranslations } from "next-intl";
import { Failure, type FailureProps } from "@/components/shell/failure/failure";

export default function ChangesError(props: FailureProps) {
  const t = useTranslations("pages.changesError");
  return <Failure what={t("theChange")} {...props} />;
}

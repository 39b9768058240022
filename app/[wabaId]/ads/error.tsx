"use client";

import { useTranslations } from "next-intl";
import { Failure, type FailureProps } from "@/components/shell/failure/failure";

export default function AdsError(props: FailureProps) {
  const t = useTranslations("pages.adsError");
  return <Failure what={t("theAds")} {...props} />;
}

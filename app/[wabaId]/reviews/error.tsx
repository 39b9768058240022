"use client";

import { useTranslations } from "next-intl";
import { Failure, type FailureProps } from "@/components/shell/failure/failure";

export default function ReviewsError(props: FailureProps) {
  const t = useTranslations("pages.reviewsError");
  return <Failure what={t("theReviews")} {...props} />;
}

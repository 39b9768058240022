"use client";

import { useTranslations } from "next-intl";
import { Failure, type FailureProps } from "@/components/shell/failure/failure";

export default function AppError(props: FailureProps) {
  const t = useTranslations("pages.error");
  return (
    <main>
      <Failure what={t("thisPage")} {...props} />
    </main>
  );
}

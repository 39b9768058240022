"use client";

import { useTranslations } from "next-intl";
import { use } from "react";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";

/** Summarises all checks: whether the account can launch, and how many problems remain. */
export function Verdict({ groups }: { groups: Promise<SetupCheck[]>[] }) {
  const t = useTranslations("setup.verdict");
  const checks = groups.flatMap((group) => use(group));
  const wrong = checks.filter(({ state }) => state === "wrong").length;
  const attention = checks.filter(({ state }) => state === "attention").length;
  const unknown = checks.filter(({ state }) => state === "unknown").length;
  const fine = unknown > 0 ? t("someItemsCouldntChecked") : t("readyLaunch");
  const head = wrong > 0 ? t("wrongFixBeforeLaunching", { wrong }) : fine;
  return <>{attention > 0 ? t("withReview", { head, attention }) : head}</>;
}

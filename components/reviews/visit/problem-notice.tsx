"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/feedback/notice";
import type { Problem } from "@/lib/client/review-links/use-visit";
import { useVisiting } from "./visit-context";

export function ProblemNotice() {
  const { problem } = useVisiting();
  return problem ? <ProblemText problem={problem} /> : null;
}

export function ProblemText({ problem: { reason, retryAt } }: { problem: Problem }) {
  const t = useTranslations("reviews.problemNotice");
  const format = useFormatter();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Notice tone="warning" live="assertive" size="sm">
      {reason === "tooManyAttempts" && retryAt
        ? t("tooManyAttemptsUntil", { time: format.dateTime(new Date(retryAt), { timeStyle: "short", timeZone }) })
        : t(`problem.${reason}`)}
    </Notice>
  );
}

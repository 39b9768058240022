"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Notice } from "@/components/ui/feedback/notice";
import { useReviews } from "@/lib/client/reviews/use-reviews";
import type { ReviewState } from "@/lib/domain/reviews/review";

type Props = { wabaId: string; userId: string; draftId: string };

const tones: Partial<Record<ReviewState, "success" | "warning">> = {
  approved: "success",
  "changes-requested": "warning",
  outdated: "warning",
  "on-hold": "warning",
};

/** How the draft's review stands; nothing if it has none. */
export function ReviewNotice({ wabaId, userId, draftId }: Props) {
  const t = useTranslations("composer.reviewNotice");
  const { listing } = useReviews(wabaId);
  const review = listing?.reviews.find(
    ({ draftId: id, author, state }) =>
      id === draftId && author.userId === userId && state !== "published" && state !== "withdrawn",
  );
  if (!review) return null;
  const { state, revision, approvals } = review;
  return (
    <Notice
      live="polite"
      tone={tones[state] ?? "info"}
      title={t(`title.${state}`, { revision })}
      action={
        <Link href={`/${wabaId}/reviews/${review.id}`} className={buttonClass({ size: "sm" })}>
          {t("open")}
        </Link>
      }
    >
      {state === "open" ? t("approvals", approvals) : t(`advice.${state}`)}
    </Notice>
  );
}

"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { ReviewStatePill } from "@/components/reviews/review-state-pill";
import { type DraftPlace, useDraftReview } from "@/lib/client/reviews/use-draft-review";

/** How the draft's review stands, and the way to it; nothing if it has none. */
export function ReviewChip(place: DraftPlace) {
  const t = useTranslations("composer.reviewChip");
  const { open } = useDraftReview(place);
  if (!open) return null;
  const { id, state, action, revision, approvals } = open;
  return (
    <Link
      href={`/${place.wabaId}/reviews/${id}`}
      className="flex min-h-6 min-w-0 items-center gap-2 rounded-md text-[13px] text-dim hover:text-ink"
    >
      <ReviewStatePill {...{ state, action }} />
      <span className="truncate tabular-nums">{t("progress", { revision, ...approvals })}</span>
    </Link>
  );
}

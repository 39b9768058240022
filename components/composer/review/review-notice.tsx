"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Notice } from "@/components/ui/feedback/notice";
import { type DraftPlace, useDraftReview, useIsAsSent } from "@/lib/client/reviews/use-draft-review";

const tones = {
  approved: "success",
  "changes-requested": "warning",
  outdated: "warning",
  "on-hold": "warning",
} as const;

/** What reviewers decided about the draft, and the next step. An open review needs none: its chip says enough. */
export function ReviewNotice(place: DraftPlace) {
  const t = useTranslations("composer.reviewNotice");
  const { open } = useDraftReview(place);
  const isAsSent = useIsAsSent(place.wabaId, open);
  if (!open || !(open.state in tones)) return null;
  const state = open.state as keyof typeof tones;
  const hasWrittenOn = state === "approved" && isAsSent === false;
  return (
    <Notice
      live="polite"
      tone={hasWrittenOn ? "info" : tones[state]}
      title={t(`title.${state}`, { revision: open.revision })}
      action={
        <Link href={`/${place.wabaId}/reviews/${open.id}`} className={buttonClass({ size: "sm" })}>
          {t("open")}
        </Link>
      }
    >
      {hasWrittenOn ? t("writtenOn") : t(`advice.${state}`)}
    </Notice>
  );
}

import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Notice } from "@/components/ui/feedback/notice";
import { reviewOutcome } from "@/lib/domain/reviews/review-outcome";
import type { ReviewView } from "@/lib/domain/reviews/review-view";
import { draftPath } from "../draft-path";

/** What the state means, and the next step for this person. */
export function ReviewNotices({ wabaId, review }: { wabaId: string; review: ReviewView }) {
  const t = useTranslations("reviews.reviewNotices");
  const { state, action, isAuthor, author, publishedSequenceId, endedBy, overrideReason } = review;
  const outcome = reviewOutcome(action);
  const toDraft = isAuthor ? (
    <Link href={draftPath(wabaId, review)} className={buttonClass({ size: "sm" })}>
      {t("openDraft")}
    </Link>
  ) : null;
  return (
    <>
      {overrideReason ? (
        <Notice tone="warning" title={t(`overridden.${outcome}`)}>
          {overrideReason}
        </Notice>
      ) : null}
      {state === "outdated" ? (
        <Notice tone="warning" title={t("outdatedTitle")} action={toDraft}>
          {isAuthor ? t("outdatedForAuthor") : t("outdatedForOthers")}
        </Notice>
      ) : null}
      {state === "changes-requested" && isAuthor ? (
        <Notice tone="info" title={t("changesTitle")} action={toDraft}>
          {t("changesAdvice")}
        </Notice>
      ) : null}
      {state === "on-hold" ? (
        <Notice tone="warning" title={t("holdTitle")}>
          {t("holdAdvice")}
        </Notice>
      ) : null}
      {state === "published" ? (
        <Notice
          tone="success"
          title={endedBy ? t(`${outcome}By`, { name: endedBy }) : t(outcome)}
          action={
            publishedSequenceId && action !== "delete" ? (
              <Link href={`/${wabaId}/sequences/${publishedSequenceId}`} className={buttonClass({ size: "sm" })}>
                {t("openSequence")}
              </Link>
            ) : null
          }
        />
      ) : null}
      {state === "withdrawn" ? (
        <Notice
          tone="info"
          title={endedBy && endedBy !== author.name ? t("closedBy", { name: endedBy }) : t("withdrawn")}
        />
      ) : null}
    </>
  );
}

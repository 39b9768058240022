"use client";

import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ReviewDiscussion } from "@/components/comments/review-discussion";
import { OthersHere } from "@/components/presence/others-here";
import { ReviewPhone } from "@/components/preview/review-phone";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { Select } from "@/components/ui/fields/select";
import { RelativeTime } from "@/components/ui/relative-time";
import { useMarkSeen } from "@/lib/client/reviews/use-mark-seen";
import { useReview } from "@/lib/client/reviews/use-reviews";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { ReviewView as View } from "@/lib/domain/reviews/review-view";
import { toWords } from "@/lib/domain/sequences/to-words";
import { ReviewLinks } from "../links/review-links";
import { ReviewStatePill } from "../review-state-pill";
import { ReviewActions } from "./review-actions";
import { ReviewDecisions } from "./review-decisions";
import { ReviewDifference } from "./review-difference";
import { ReviewNotices } from "./review-notices";

type Props = { wabaId: string; businessName: string; userId: string; first: View };

export function ReviewView({ wabaId, businessName, userId, first }: Props) {
  const t = useTranslations("reviews.reviewView");
  const { review, isError } = useReview(wabaId, first);
  const [chosen, setChosen] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // Compare with what was seen before this visit, or with what this page showed before a newer version arrived.
  const [seen, setSeen] = useState({ before: first.seenRevision, shown: first.revision });
  if (review.revision > seen.shown) setSeen({ before: seen.shown, shown: review.revision });
  useMarkSeen(wabaId, review);
  const shown = review.revisions.find(({ number }) => number === (chosen ?? review.revision)) ?? review.revisions[0];
  const words = shown?.proposal.message ? toWords(shown.proposal.name, shown.proposal.message) : null;
  const isNewest = shown?.number === review.revision;
  useEffect(() => {
    if (chosen === review.revision) setChosen(null);
  }, [chosen, review.revision]);
  return (
    <>
      <header
        data-only-bar
        className="sticky top-0 z-20 flex min-h-14 items-center gap-x-2 border-line border-b bg-surface px-1 py-2 max-sm:not-has-[[aria-haspopup=menu]]:pe-4 sm:gap-x-3 sm:px-5 sm:max-lg:top-12"
      >
        <Link
          href={`/${wabaId}/reviews`}
          aria-label={t("back")}
          className={`${buttonClass({ variant: "ghost", square: true })} max-sm:size-10`}
        >
          <ChevronLeft aria-hidden className="size-4" strokeWidth={1.75} />
        </Link>
        <div className="min-w-0 flex-1">
          <h1 className="truncate font-semibold">
            <bdi>{review.name}</bdi>
          </h1>
          <p className="flex min-w-0 items-center gap-x-2 text-[13px] text-dim">
            <ReviewStatePill state={review.state} action={review.action} />
            <span className="truncate">
              {t.rich("sentBy", { name: review.author.name, when: () => <RelativeTime iso={review.createdAt} /> })}
            </span>
          </p>
        </div>
        <OthersHere {...{ wabaId, userId }} place={`review:${review.id}`} />
        <ReviewActions {...{ wabaId, review, isNewest }} onRefused={setRefusal} onDone={() => setRefusal(null)} />
      </header>
      <div className="mx-auto grid max-w-[1240px] gap-8 px-4 pt-5 pb-24 sm:px-6 sm:pb-16 lg:grid-cols-[minmax(0,1fr)_400px] xl:px-10">
        <div className="grid min-w-0 content-start gap-6">
          <div className="grid gap-2 empty:hidden">
            {refusal ? <RefusalNotice refusal={refusal} announce /> : null}
            {isError ? (
              <RefusalNotice tone="amber" refusal={{ title: t("notResponding"), advice: t("mayBeOutdated") }} />
            ) : null}
            <ReviewNotices {...{ wabaId, review }} />
          </div>
          <div className="flex flex-wrap items-center gap-3">
            {review.revisions.length > 1 ? (
              <Select
                label={t("version")}
                value={String(shown?.number ?? review.revision)}
                options={review.revisions.map(({ number }) => ({
                  value: String(number),
                  label: number === review.revision ? t("newestVersion", { number }) : t("earlierVersion", { number }),
                }))}
                onChange={(value) => setChosen(Number(value))}
              />
            ) : null}
            {shown?.note ? (
              <p
                dir="auto"
                className="min-w-0 whitespace-pre-wrap border-line-strong border-s-2 ps-3 [overflow-wrap:anywhere]"
              >
                {shown.note}
              </p>
            ) : null}
          </div>
          {shown && !words ? <p>{t("switches", { count: shown.proposal.adIds.length, name: review.name })}</p> : null}
          {review.action === "delete" ? <p>{t("deletes")}</p> : null}
          {words ? <ReviewDifference {...{ review, words, shown }} seenBefore={seen.before} /> : null}
          {shown && words ? (
            <ReviewDiscussion {...{ wabaId, words }} reviewId={review.id} revision={shown.number} />
          ) : null}
          <ReviewDecisions review={review} userId={userId} />
          <ReviewLinks wabaId={wabaId} reviewId={review.id} isAuthor={review.isAuthor} />
        </div>
        {words ? (
          <aside aria-label={t("preview")} className="min-w-0 max-lg:order-first lg:sticky lg:top-20 lg:self-start">
            <ReviewPhone words={words} business={{ name: businessName }} />
          </aside>
        ) : null}
      </div>
    </>
  );
}

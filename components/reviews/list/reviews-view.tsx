"use client";

import { Settings2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useQueryStates } from "nuqs";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Notice } from "@/components/ui/feedback/notice";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { Segmented } from "@/components/ui/fields/segmented";
import { useCan } from "@/lib/client/auth/use-can";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { reviewsParams } from "@/lib/client/reviews/reviews-params";
import { useClosedReviews, useReviews } from "@/lib/client/reviews/use-reviews";
import { inTab, type ReviewListing, reviewTabs } from "@/lib/domain/reviews/review-listing";
import type { ReviewSummary } from "@/lib/domain/reviews/review-view";
import { PolicyLine } from "./policy-line";
import { PublishQueued } from "./publish-queued";
import { ReviewRow } from "./review-row";

const PolicyDialog = lazyPart(() => import("./policy-dialog").then((module) => ({ default: module.PolicyDialog })));

type Props = {
  wabaId: string;
  userId: string;
  first: ReviewListing;
  /** Only if the page opens with them. */
  firstClosed?: ReviewSummary[];
};

export function ReviewsView({ wabaId, userId, first, firstClosed }: Props) {
  const t = useTranslations("reviews.reviewsView");
  const can = useCan();
  const { listing = first, isError: openFailed } = useReviews(wabaId, first);
  const [{ tab: chosen }, setView] = useQueryStates(reviewsParams);
  const [isSettingPolicy, setPolicyOpen] = useState(false);
  const { reviews, closedCount, policy, members, publishers, isUnsatisfiable } = listing;
  const formats = useFormats();
  const counts = Object.fromEntries(
    reviewTabs.map((tab) => [
      tab,
      tab === "closed" ? closedCount : reviews.filter((review) => inTab(review, tab, userId)).length,
    ]),
  );
  const mayPublish = can("sequence:publish");
  const tab = chosen ?? (counts.waiting ? "waiting" : "open");
  const closed = useClosedReviews(wabaId, { enabled: tab === "closed", first: firstClosed });
  const isError = openFailed || closed.isError;
  const shown = tab === "closed" ? (closed.data ?? []) : reviews.filter((review) => inTab(review, tab, userId));
  return (
    <div className="pb-16">
      <div className="flex items-start gap-x-3 px-4 pt-4 pb-3 lg:px-8 lg:pt-5">
        <div className="min-w-0 flex-1">
          <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("title")}</h1>
          <PolicyLine policy={policy} members={members} />
        </div>
        {can("review:policy") ? (
          <Button
            className="shrink-0"
            icon={<Settings2 aria-hidden className="size-4" />}
            onClick={() => setPolicyOpen(true)}
          >
            {t("approvalRules")}
          </Button>
        ) : null}
      </div>
      {isUnsatisfiable ? (
        <div className="px-4 pb-3 lg:px-8">
          <Notice tone="warning" title={t("unsatisfiable")}>
            {can("review:policy") ? t("unsatisfiableForAdmins") : t("unsatisfiableForOthers")}
          </Notice>
        </div>
      ) : null}
      {isError ? (
        <RefusalNotice
          tone="amber"
          className="mx-4 mb-3 lg:mx-8"
          refusal={{ title: t("notResponding"), advice: t("mayBeOutdated") }}
        />
      ) : null}
      <div className="-mt-1 overflow-x-auto edge-fade border-line border-b px-4 pt-1 pb-3 lg:px-8">
        <Segmented
          label={t("which")}
          value={tab}
          options={reviewTabs.map((value) => ({ value, label: t(`tabs.${value}`), count: counts[value] ?? 0 }))}
          onChange={(next) => void setView({ tab: next })}
        />
      </div>
      {tab === "ready" && shown.length > 0 && !mayPublish ? (
        <p className="border-line border-b px-4 py-2.5 text-[13px] text-dim lg:px-8">
          {publishers.length > 0
            ? t("whoPublishes", { names: formats.list(publishers.map(({ name }) => name)) })
            : t("nobodyPublishes")}
        </p>
      ) : null}
      {shown.length > 0 ? (
        <ul aria-label={t(`tabs.${tab}`)}>
          {shown.map((review) => (
            <ReviewRow
              key={review.id}
              wabaId={wabaId}
              review={review}
              queue={
                tab === "ready" && mayPublish && review.action !== "switch-ads" ? (
                  <PublishQueued wabaId={wabaId} review={review} />
                ) : null
              }
            />
          ))}
        </ul>
      ) : tab === "closed" && closed.isPending ? (
        <p role="status" className="px-4 py-6 text-dim lg:px-8">
          {t("loading")}
        </p>
      ) : (
        <EmptyState drawing="reviews" title={t(`empty.${tab}.title`)}>
          <p>{t(`empty.${tab}.advice`)}</p>
        </EmptyState>
      )}
      <Suspense fallback={null}>
        {isSettingPolicy ? (
          <PolicyDialog {...{ wabaId, policy, members }} onClose={() => setPolicyOpen(false)} />
        ) : null}
      </Suspense>
    </div>
  );
}

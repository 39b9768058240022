"use client";

import { useTranslations } from "next-intl";
import { LoadFailure } from "@/components/ui/feedback/load-failure";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { CommentThreads } from "./comment-threads";
import { type DiscussionRequest, useCommentsPort } from "./use-comments-port";

/** A review's words with everybody's comments, live, for members. */
export function ReviewDiscussion(props: DiscussionRequest) {
  const t = useTranslations("comments.reviewDiscussion");
  const { port, isError, retry } = useCommentsPort(props);
  if (port) {
    return (
      <div className="grid gap-3">
        <p className="text-[13px] text-dim">{t("visibleToReviewers")}</p>
        <CommentThreads port={port} />
      </div>
    );
  }
  if (!isError) return <Skeleton className="h-64" />;
  return (
    <LoadFailure title={t("couldntLoad")} retryLabel={t("tryAgain")} onRetry={() => void retry()}>
      {t("checkConnection")}
    </LoadFailure>
  );
}

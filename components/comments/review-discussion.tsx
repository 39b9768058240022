"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
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
    <Notice
      tone="warning"
      title={t("couldntLoad")}
      action={
        <Button size="sm" onClick={() => void retry()}>
          {t("tryAgain")}
        </Button>
      }
    >
      {t("checkConnection")}
    </Notice>
  );
}

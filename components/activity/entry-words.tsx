"use client";

import { useTranslations } from "next-intl";
import { WordsDifference } from "@/components/preview/text/words-difference";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { activityWordsQuery } from "@/lib/client/activity/activity-query";
import { useQuery } from "@/lib/client/query/use-query";
import type { ActivityEntry } from "@/lib/domain/activity/activity";

/** What the entry did to the words, where the entry stands. */
export function EntryWords({ wabaId, entry }: { wabaId: string; entry: ActivityEntry }) {
  const t = useTranslations("activity.activityDetails");
  const { data, isError } = useQuery(activityWordsQuery(wabaId, entry.seq));
  if (isError)
    return (
      <p role="status" className="text-[13px] text-dim">
        {t("couldntLoad")}
      </p>
    );
  if (!data) {
    return (
      <div role="status">
        <span className="sr-only">{t("loading")}</span>
        <Skeleton className="h-14 max-w-160 rounded-xl" />
      </div>
    );
  }
  const { before, after } = data;
  if (!before && !after) return <p className="text-[13px] text-dim">{t("noWords")}</p>;
  const title = before && after ? t("wordsBefore") : after ? t("wordsPublished") : t("wordsDeleted");
  return (
    <section aria-label={title} className="grid max-w-160 gap-1.5">
      <h3 className="font-[550] text-[13px]">{title}</h3>
      <WordsDifference before={before} after={after} same={t("sameWords")} />
    </section>
  );
}

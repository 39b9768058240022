"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Notice } from "@/components/ui/feedback/notice";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { useInbox } from "@/lib/client/notifications/use-inbox";
import { useMarkRead } from "@/lib/client/notifications/use-mark-read";
import { InboxRow } from "./inbox-row";
import { LoadOlder } from "./load-older";

type Props = { wabaId: string; onFollow?: () => void };

/** Live: what arrives while it is open appears. */
export function InboxList({ wabaId, onFollow }: Props) {
  const t = useTranslations("notifications.inboxList");
  const { items, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInbox(wabaId);
  const markRead = useMarkRead(wabaId);
  if (!items) {
    return isError ? (
      <div className="p-3">
        <Notice
          tone="warning"
          title={t("couldntLoad")}
          action={
            <Button size="sm" onClick={() => void refetch()}>
              {t("tryAgain")}
            </Button>
          }
        >
          {t("checkConnection")}
        </Notice>
      </div>
    ) : (
      <div className="grid gap-2 p-3">
        <Skeleton className="h-12" />
        <Skeleton className="h-12" />
        <Skeleton className="h-12" />
      </div>
    );
  }
  if (items.length === 0) {
    return (
      <EmptyState drawing="notifications" title={t("nothingYet")}>
        <p>{t("whatArrives")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="divide-y divide-line">
        {items.map((item) => (
          <InboxRow
            key={item.id}
            item={item}
            onFollow={() => {
              if (!item.isRead) markRead({ ids: [item.id] });
              onFollow?.();
            }}
            onMarkRead={() => markRead({ ids: [item.id] })}
          />
        ))}
      </ul>
      {hasNextPage && <LoadOlder busy={isFetchingNextPage} onLoad={() => void fetchNextPage()} />}
    </>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { useInbox } from "@/lib/client/notifications/use-inbox";
import { useMarkRead } from "@/lib/client/notifications/use-mark-read";

/** Everything up to the newest that is shown; what arrives in the meantime stays unread. */
export function MarkAllRead({ wabaId }: { wabaId: string }) {
  const t = useTranslations("notifications.markAllRead");
  const { items, unread } = useInbox(wabaId);
  const markRead = useMarkRead(wabaId);
  const newest = items?.[0]?.at;
  if (unread === 0 || newest === undefined) return null;
  return (
    <Button size="sm" variant="ghost" onClick={() => markRead({ until: newest })}>
      {t("markAllRead")}
    </Button>
  );
}

"use client";

import { clsx } from "clsx";
import { Check } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/buttons/icon-button";
import { RelativeTime } from "@/components/ui/relative-time";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { InboxItem } from "@/lib/domain/notifications/inbox";
import { notificationText } from "@/lib/domain/notifications/notification-text";
import { iconOf } from "./kind-icon";

type Props = { item: InboxItem; onFollow: () => void; onMarkRead: () => void };

export function InboxRow({ item, onFollow, onMarkRead }: Props) {
  const text = useMessageText();
  const t = useTranslations("notifications.inboxRow");
  const { icon: Icon, tone } = iconOf(item);
  return (
    <li className="relative flex items-start">
      <Link
        href={item.path}
        onClick={onFollow}
        className="flex min-w-0 flex-1 gap-3 py-2.5 ps-4 pe-12 outline-offset-[-2px] hover:bg-sunk"
      >
        <Icon aria-hidden="true" className={clsx("mt-0.5 size-4 shrink-0", tone)} strokeWidth={1.75} />
        <span className="min-w-0">
          <span className={clsx("block [overflow-wrap:anywhere]", item.isRead ? "text-dim" : "font-medium text-ink")}>
            {!item.isRead && <span className="sr-only">{t("unread")} </span>}
            {text(notificationText(item.kind, item.params))}
          </span>
          <RelativeTime iso={item.at} className="text-faint text-xs" />
        </span>
      </Link>
      {!item.isRead && (
        <span className="absolute inset-e-2 top-1.5">
          <IconButton
            size="sm"
            label={t("markRead")}
            icon={<Check aria-hidden="true" className="size-4" />}
            onClick={onMarkRead}
          />
        </span>
      )}
    </li>
  );
}

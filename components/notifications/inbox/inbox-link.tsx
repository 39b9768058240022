"use client";

import { Bell } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { inboxStateQuery } from "@/lib/client/notifications/inbox-query";
import { useQuery } from "@/lib/client/query/use-query";
import type { InboxState } from "@/lib/domain/notifications/inbox";
import { UnreadBadge } from "./unread-badge";

/** Narrow screens have a page instead of a popover. */
export function InboxLink({ wabaId, first }: { wabaId: string; first: InboxState }) {
  const t = useTranslations("notifications.inboxButton");
  const { unread } = useQuery(inboxStateQuery(wabaId, first)).data ?? first;
  return (
    <Link
      href={`/${wabaId}/notifications`}
      aria-label={t("notifications", { unread })}
      className={`${buttonClass({ variant: "ghost", square: true })} relative`}
    >
      <Bell aria-hidden="true" className="size-4" />
      <span className="absolute -inset-e-0.5 -top-0.5">
        <UnreadBadge unread={unread} />
      </span>
    </Link>
  );
}

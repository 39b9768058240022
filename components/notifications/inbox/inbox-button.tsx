"use client";

import { clsx } from "clsx";
import { Bell } from "lucide-react";
import { useTranslations } from "next-intl";
import { PopupButton } from "@/components/ui/buttons/popup-button";
import { Tooltip } from "@/components/ui/overlays/tooltip";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { inboxStateQuery } from "@/lib/client/notifications/inbox-query";
import { useQuery } from "@/lib/client/query/use-query";
import type { InboxState } from "@/lib/domain/notifications/inbox";
import { UnreadBadge } from "./unread-badge";

const InboxPopover = lazyPart(() => import("./inbox-popover").then((module) => ({ default: module.InboxPopover })));

type Props = { wabaId: string; first: InboxState; narrow: boolean };

/** The sidebar's bell. The list loads when it is first opened. */
export function InboxButton({ wabaId, first, narrow }: Props) {
  const t = useTranslations("notifications.inboxButton");
  const { unread } = useQuery(inboxStateQuery(wabaId, first)).data ?? first;
  const button = (
    <span className={narrow ? "relative" : "block w-full"}>
      <PopupButton
        opens="dialog"
        label={t("notifications", { unread })}
        className={clsx(
          "flex h-8 items-center gap-2.5 rounded-md font-medium text-dim hover:text-ink",
          narrow ? "w-9 justify-center" : "w-full px-2",
        )}
        popup={(popup) => <InboxPopover wabaId={wabaId} {...popup} />}
      >
        <Bell aria-hidden="true" className="size-4 shrink-0" />
        {!narrow && <span className="flex-1 text-start">{t("title")}</span>}
        <span className={narrow ? "pointer-events-none absolute -inset-e-1 -top-1" : undefined}>
          <UnreadBadge unread={unread} />
        </span>
      </PopupButton>
    </span>
  );
  return narrow ? (
    <Tooltip label={t("title")} side="inline-end">
      {button}
    </Tooltip>
  ) : (
    button
  );
}

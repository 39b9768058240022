"use client";

import { Settings } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import type { PopupOfButton } from "@/components/ui/buttons/popup-button";
import { Popover } from "@/components/ui/overlays/popover";
import { InboxList } from "./inbox-list";
import { MarkAllRead } from "./mark-all-read";

export function InboxPopover({ wabaId, ...popup }: PopupOfButton & { wabaId: string }) {
  const t = useTranslations("notifications.inboxPopover");
  const close = () => popup.onOpenChange(false);
  return (
    <Popover {...popup} label={t("notifications")} side="inline-end" align="start" className="w-[400px] !p-0">
      <div className="sticky top-0 z-1 flex items-center gap-1 border-line border-b bg-surface py-1.5 ps-4 pe-2">
        <h2 className="min-w-0 flex-1 font-semibold">{t("notifications")}</h2>
        <MarkAllRead wabaId={wabaId} />
        <Link
          href={`/${wabaId}/notifications/settings`}
          aria-label={t("settings")}
          onClick={close}
          className={buttonClass({ variant: "ghost", square: true })}
        >
          <Settings aria-hidden="true" className="size-4" />
        </Link>
      </div>
      <InboxList wabaId={wabaId} onFollow={close} />
    </Popover>
  );
}

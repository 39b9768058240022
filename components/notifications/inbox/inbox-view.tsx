"use client";

import { Settings } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { InboxList } from "./inbox-list";
import { MarkAllRead } from "./mark-all-read";

export function InboxView({ wabaId }: { wabaId: string }) {
  const t = useTranslations("notifications.inboxView");
  return (
    <div className="pb-16">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 px-4 pt-4 pb-4 lg:px-8 lg:pt-5">
        <h1 className="me-auto font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("notifications")}</h1>
        <MarkAllRead wabaId={wabaId} />
        <Link
          href={`/${wabaId}/notifications/settings`}
          aria-label={t("settings")}
          className={buttonClass({ square: true })}
        >
          <Settings aria-hidden="true" className="size-4" />
        </Link>
      </div>
      <div className="max-w-[760px] px-4 lg:px-8">
        <div className="overflow-hidden rounded-xl border border-line bg-surface">
          <InboxList wabaId={wabaId} />
        </div>
      </div>
    </div>
  );
}

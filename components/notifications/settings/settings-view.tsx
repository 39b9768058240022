"use client";

import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import type { NotificationSettings } from "@/lib/domain/notifications/settings";
import { AddressSection } from "./address-section";
import { ChannelSection } from "./channel-section";
import { ChoicesSection } from "./choices-section";

type Props = { wabaId: string; settings: NotificationSettings };

export function SettingsView({ wabaId, settings }: Props) {
  const t = useTranslations("notifications.settingsView");
  const { isMailOn, mail, choices, channel } = settings;
  return (
    <div className="pb-16">
      <div className="flex items-center gap-2 px-4 pt-4 pb-4 lg:px-8 lg:pt-5">
        <Link
          href={`/${wabaId}/notifications`}
          aria-label={t("back")}
          className={buttonClass({ variant: "ghost", square: true })}
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
        </Link>
        <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("title")}</h1>
      </div>
      <div className="grid max-w-[760px] gap-6 px-4 lg:px-8">
        <AddressSection wabaId={wabaId} isMailOn={isMailOn} mail={mail} />
        <ChoicesSection wabaId={wabaId} first={choices} hasAddress={mail.address !== null && mail.bounce === null} />
        <ChannelSection wabaId={wabaId} channel={channel} />
      </div>
    </div>
  );
}

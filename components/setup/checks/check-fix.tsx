"use client";

import { ArrowUpRight } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { useCan } from "@/lib/client/auth/use-can";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { SetupFix } from "@/lib/domain/setup/setup-check";
import type { SetupSlots } from "../setup-slots";
import { RegisterButton } from "../webhook/register-button";
import { SubscribeButton } from "../webhook/subscribe-button";

type Props = { fix: SetupFix; wabaId: string; slots: SetupSlots };

const look = buttonClass({ size: "sm" });

/** Viewers see whom to ask if the fix changes something. */
export function CheckFix({ fix, wabaId, slots }: Props) {
  const text = useMessageText();
  const t = useTranslations("setup.checkFix");
  const can = useCan();
  const pathname = usePathname();
  switch (fix.kind) {
    case "sign-in":
      return (
        <Link className={look} href={`/sign-in?${new URLSearchParams({ again: "1", callbackUrl: pathname })}`}>
          {text(fix.label)}
        </Link>
      );
    case "ask-for-ads":
      return fix.level === "see" ? slots.askToSee : slots.askToChange;
    case "ask-to-hear":
      return slots.askToHear;
    case "choose-ad-accounts":
      return slots.chooseAdAccounts;
    case "subscribe":
      return can("webhook:manage") ? (
        <SubscribeButton wabaId={wabaId} />
      ) : (
        <span className="text-[13px] text-dim">{t("askAdmin")}</span>
      );
    case "register-webhook":
      return can("webhook:manage") ? <RegisterButton wabaId={wabaId} /> : <AskAnAdmin />;
    case "open":
      return fix.href.startsWith("http") ? (
        <a className={look} href={fix.href} target="_blank" rel="noreferrer">
          {text(fix.label)}
          <ArrowUpRight aria-label={t("opensInNewTab")} className="size-3.5" />
        </a>
      ) : (
        <Link className={look} href={fix.href.startsWith("#") ? fix.href : `/${wabaId}${fix.href}`}>
          {text(fix.label)}
        </Link>
      );
    case "advice":
      return null;
  }
}

function AskAnAdmin() {
  const t = useTranslations("setup.checkFix");
  return <span className="text-[13px] text-dim">{t("askAdmin")}</span>;
}

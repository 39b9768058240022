"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { PopupButton } from "@/components/ui/buttons/popup-button";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { RareAction } from "./rare-action";

const RareMenu = lazyPart(() => import("./rare-menu").then((module) => ({ default: module.RareMenu })));

/** Buttons in the bar, and a menu on phones. */
export function RareActions({ actions }: { actions: readonly RareAction[] }) {
  const t = useTranslations("reviews.reviewActions");
  if (actions.length === 0) return null;
  return (
    <>
      {actions.map(({ name, busy, run }) => (
        <Button key={name} variant="ghost" busy={busy} onClick={run} className="max-sm:hidden">
          {t(name)}
        </Button>
      ))}
      <PopupButton
        opens="menu"
        label={t("more")}
        className={`${buttonClass({ variant: "ghost", square: true })} size-10 sm:hidden`}
        popup={(popup) => <RareMenu {...popup} actions={actions} />}
      >
        <Ellipsis aria-hidden className="size-4" />
      </PopupButton>
    </>
  );
}

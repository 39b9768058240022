"use client";

import { Info } from "lucide-react";
import { useTranslations } from "next-intl";
import { PopupButton } from "@/components/ui/buttons/popup-button";
import { Pill } from "@/components/ui/feedback/pill";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { deliveryOf, needsAttention } from "@/lib/domain/ads/delivery";
import type { AdWithIssues } from "./issues-popover";
import { AdDelivery } from "./list/ad-delivery";

const IssuesPopover = lazyPart(() => import("./issues-popover").then((module) => ({ default: module.IssuesPopover })));

/** A state that needs attention opens Meta's reasons, by mouse, key or finger. */
export function AdState({ ad, onPress }: { ad: AdWithIssues; onPress?: () => void }) {
  const text = useMessageText();
  const t = useTranslations("ads.adState");
  const { effectiveStatus, issues } = ad;
  if (issues.length === 0 && !needsAttention(effectiveStatus)) return <AdDelivery effectiveStatus={effectiveStatus} />;
  const { label, tone } = deliveryOf(effectiveStatus);
  return (
    <PopupButton
      opens="dialog"
      onPress={onPress}
      label={t("seeWhy", { state: text(label) })}
      className="relative z-1 inline-flex min-h-6 items-center rounded-full hover:ring-2 hover:ring-line-strong"
      popup={(popup) => <IssuesPopover ad={ad} {...popup} />}
    >
      <Pill tone={tone} dot>
        {text(label)}
        <Info aria-hidden="true" className="-me-0.5 size-3.5" strokeWidth={2} />
      </Pill>
    </PopupButton>
  );
}

"use client";

import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import type { PopupOfButton } from "@/components/ui/buttons/popup-button";
import { Popover } from "@/components/ui/overlays/popover";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { adsManagerLink } from "@/lib/domain/ads/ads-manager-link";
import { deliveryOf } from "@/lib/domain/ads/delivery";
import { AdIssues } from "./ad-issues";

export type AdWithIssues = Pick<AdRow, "id" | "name" | "adAccount" | "issues" | "effectiveStatus">;

type Props = PopupOfButton & { ad: AdWithIssues };

export function IssuesPopover({ ad, ...popup }: Props) {
  const text = useMessageText();
  const t = useTranslations("ads.issuesPopover");
  return (
    <Popover
      label={t("problemsOf", { name: ad.name })}
      className="w-[340px]"
      finalFocus={() => popup.anchor}
      {...popup}
    >
      <div className="grid gap-2 p-3">
        <h2 className="font-[550]">{text(deliveryOf(ad.effectiveStatus).label)}</h2>
        {ad.issues.length > 0 ? <AdIssues ad={ad} /> : <p className="text-[13px] text-dim">{t("metaGivesNoReason")}</p>}
        <a
          href={adsManagerLink(ad)}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t("openInAdsManager2")}
          className={`${buttonClass({ size: "sm" })} mt-1 justify-self-start max-sm:min-h-11 max-sm:justify-self-stretch`}
        >
          <ExternalLink aria-hidden="true" className="size-4" />
          {t("openInAdsManager")}
        </a>
      </div>
    </Popover>
  );
}

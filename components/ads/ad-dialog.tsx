"use client";

import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { SequenceName } from "@/lib/client/sequences/use-sequence-names";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { adsManagerLink } from "@/lib/domain/ads/ads-manager-link";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { AdFacts } from "./ad-facts";
import { AdPhone } from "./ad-phone";
import { adWords } from "./ad-words";

type Props = {
  wabaId: string;
  businessName: string;
  ad: AdRow;
  /** Undefined if the account's list doesn't contain it. */
  sequence: Sequence | undefined;
  nameOf: (sequenceId: string) => SequenceName;
  children?: ReactNode;
  onClose: () => void;
};

export function AdDialog({ wabaId, businessName, ad, sequence, nameOf, children, onClose }: Props) {
  const t = useTranslations("ads.adDialog");
  const { greeting } = ad;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      size="lg"
      title={<span dir="auto">{ad.name}</span>}
      footer={
        <>
          <a
            href={adsManagerLink(ad)}
            target="_blank"
            rel="noopener noreferrer"
            className={buttonClass({ size: "sm" })}
            aria-label={t("openInAdsManager2")}
          >
            <ExternalLink aria-hidden="true" className="size-4" />
            {t("openInAdsManager")}
          </a>
          {children}
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 md:grid-cols-[minmax(0,1fr)_360px]">
        <AdFacts
          wabaId={wabaId}
          ad={ad}
          sequenceName={greeting.kind === "sequence" ? nameOf(greeting.sequenceId) : undefined}
        />
        <AdPhone wabaId={wabaId} ad={ad} words={adWords(ad, sequence)} businessName={businessName} />
      </div>
    </Dialog>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { MiniPreview } from "@/components/preview/mini-preview";
import { usePhoneTheme } from "@/components/preview/use-phone-theme";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { adPicturePath } from "./ad-picture-path";
import { adWords } from "./ad-words";

type Props = { wabaId: string; ad: AdRow; sequence: Sequence | undefined; businessName: string };

/** Explains why if nothing can be shown. Load it lazily. */
export function GreetingPreview({ wabaId, ad, sequence, businessName }: Props) {
  const t = useTranslations("ads.greetingPreview");
  const theme = usePhoneTheme();
  const words = adWords(ad, sequence);
  if (words) {
    return (
      <MiniPreview
        words={words}
        business={{ name: ad.adSet.pageName ?? businessName }}
        adPicture={ad.thumbnailUrl ? adPicturePath(wabaId, ad, "thumbnail") : undefined}
        theme={theme}
      />
    );
  }
  return (
    <p className="bg-surface p-3 text-[13px] text-dim">
      {ad.greeting.kind === "nothing" ? t("noGreetingChatOpens") : t("sequenceIsntInAccounts")}
    </p>
  );
}

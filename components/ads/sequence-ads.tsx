"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { sequenceAdsQuery } from "@/lib/client/ads/sequence-ads-query";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { useQuery } from "@/lib/client/query/use-query";
import { refusalText } from "@/lib/domain/refusal/refusal-text";
import type { AdStatus } from "@/lib/domain/sequences/schema";
import { SequenceAd } from "./sequence-ad";
import { sequenceAdsWords } from "./sequence-ads-words";

type Props = {
  wabaId: string;
  sequenceId: string;
  /** Meta's status of the sequence, which is known without access to ads. */
  adStatus: AdStatus;
};

const mostShown = 5;
const link = "inline-block min-h-6 font-medium text-accent underline-offset-3 hover:underline";

/** If the ads aren't visible, shows what is known and how to get access. */
export function SequenceAds({ wabaId, sequenceId, adStatus }: Props) {
  const text = useMessageText();
  const t = useTranslations("ads.sequenceAds");
  const { data, error } = useQuery(sequenceAdsQuery(wabaId, sequenceId));
  if (error && !data) return <p className="text-dim">{t("isntRespondingRetryingAutomaticall")}</p>;
  if (!data) {
    return (
      <div role="status" className="space-y-2 py-1">
        <span className="sr-only">{t("loadingAds")}</span>
        <Skeleton className="h-8 w-full" />
        <Skeleton className="h-8 w-4/5" />
      </div>
    );
  }
  const { ads, access, freshness } = data;
  if (ads.length === 0) {
    return (
      <div className="space-y-1">
        <p>{text(sequenceAdsWords(adStatus, data))}</p>
        {!access.canRead ? (
          <Link href={`/${wabaId}/ads`} prefetch={false} className={link}>
            {t("seeWhichAdsUse")}
          </Link>
        ) : (
          adStatus === "in_ad" && (
            <Link href={`/${wabaId}/setup`} prefetch={false} className={link}>
              {t("openSetup")}
            </Link>
          )
        )}
      </div>
    );
  }
  return (
    <>
      <ul aria-label={t("adsUse")} className="divide-y divide-line">
        {ads.slice(0, mostShown).map((ad) => (
          <SequenceAd key={ad.id} wabaId={wabaId} ad={ad} />
        ))}
      </ul>
      <p className="flex flex-wrap items-baseline gap-x-3 pt-1">
        <Link href={`/${wabaId}/ads?sequence=${encodeURIComponent(sequenceId)}`} prefetch={false} className={link}>
          {ads.length > mostShown ? t("allInAds", { adsCount: ads.length }) : t("viewInAds")}
        </Link>
        {freshness.refusal && (
          <span className="text-[13px] text-amber">{text(refusalText(freshness.refusal).title)}</span>
        )}
      </p>
    </>
  );
}

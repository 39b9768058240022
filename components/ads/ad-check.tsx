"use client";

import { SearchCheck } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { type AdCheck as Check, useAdCheck } from "@/lib/client/ads/use-ad-check";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { refusalText } from "@/lib/domain/refusal/refusal-text";
import { SequenceAds } from "./sequence-ads";

type Props = { wabaId: string; sequenceId: string };

/** Checks whether an ad now uses the sequence. */
export function AdCheck({ wabaId, sequenceId }: Props) {
  const _text = useMessageText();
  const t = useTranslations("ads.adCheck");
  const check = useAdCheck(wabaId, sequenceId);
  return (
    <section aria-labelledby="ad-check" className="rounded-xl border border-line p-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h3 id="ad-check" className="font-[550]">
            {t("inAdNow")}
          </h3>
          <p className="text-[13px] text-dim">{t("checksWithMetaIf")}</p>
        </div>
        <Button
          busy={check.isPending}
          icon={<SearchCheck aria-hidden="true" className="size-4" strokeWidth={1.75} />}
          onClick={() => check.mutate()}
        >
          {check.isPending ? t("checking") : check.data ? t("checkAgain") : t("check")}
        </Button>
      </div>
      <div aria-live="polite" className="space-y-2 empty:hidden [&>*]:mt-3">
        {check.isError && (
          <Notice tone="warning" size="sm">
            {t("isntRespondingCheckInternet")}
          </Notice>
        )}
        {check.data && !check.isPending && <Answer wabaId={wabaId} sequenceId={sequenceId} check={check.data} />}
      </div>
    </section>
  );
}

function Answer({ wabaId, sequenceId, check }: Props & { check: Check }) {
  const text = useMessageText();
  const t = useTranslations("ads.adCheck");
  const { found, adStatus } = check;
  const { ads, access, freshness } = found;
  if (adStatus === null) {
    return (
      <Notice tone="warning" size="sm">
        {t("sequenceNoLongerExists")}
      </Notice>
    );
  }
  if (ads.length > 0) {
    return (
      <>
        <Notice tone="success" size="sm" title={t("yes")}>
          {t("withIt", { count: ads.length })}
        </Notice>
        <SequenceAds wabaId={wabaId} sequenceId={sequenceId} adStatus={adStatus} />
      </>
    );
  }
  if (access.canRead && freshness.refusal) {
    return (
      <Notice tone="warning" size="sm" title={text(refusalText(freshness.refusal).title)}>
        {text(refusalText(freshness.refusal).advice)}
      </Notice>
    );
  }
  if (adStatus === "in_ad") {
    return (
      <>
        <Notice tone="success" size="sm" title={t("yes")}>
          {t("metaSaysAdUses")}
        </Notice>
        <SequenceAds wabaId={wabaId} sequenceId={sequenceId} adStatus={adStatus} />
      </>
    );
  }
  return (
    <Notice
      tone={adStatus === "unknown" && !access.canRead ? "warning" : "info"}
      size="sm"
      title={adStatus === "unknown" && !access.canRead ? t("metaDoesntSay") : t("notYet")}
      action={
        <Link
          href={access.canRead ? `/${wabaId}/setup` : `/${wabaId}/ads`}
          className="font-[550] underline underline-offset-3"
        >
          {access.canRead ? t("openSetup") : t("giveAccessAds")}
        </Link>
      }
    >
      {access.canRead ? t("noneAdsCanSee") : adStatus === "unknown" ? t("needsAccessAdsFind") : t("metaSaysNoAd")}
    </Notice>
  );
}

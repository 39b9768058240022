"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useConsentOutcome } from "@/lib/client/ads/use-consent-outcome";
import { useCan } from "@/lib/client/auth/use-can";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { AdsLevel, AdsPermissions } from "@/lib/domain/ads/ads-permissions";
import { consentNews } from "@/lib/domain/ads/consent-news";
import { msg } from "@/lib/domain/messages/message";
import type { SignInRefusal } from "@/lib/domain/refusal/sign-in-refusal";
import { AccessLevelChoice } from "./access-level-choice";
import { AccessSteps } from "./access-steps";
import { ConsentButton } from "./consent-button";
import { MissingPermissions } from "./missing-permissions";

type Props = {
  permissions: AdsPermissions;
  /** `see` lets a person whose role may change ads choose how much to allow. */
  level: AdsLevel;
  /** `page` replaces the page's content; `inline` fits inside a dialog or section with its own heading. */
  layout?: "page" | "inline";
};

const words = {
  see: {
    title: msg("ads.askForAds.seeWhichAdsUse"),
    purpose: msg("ads.askForAds.canListAdsLead"),
    tokenTitle: msg("ads.askForAds.tokenCantSeeAds"),
  },
  change: {
    title: msg("ads.askForAds.letChangeAds"),
    purpose: msg("ads.askForAds.putSequenceIntoAd"),
    tokenTitle: msg("ads.askForAds.tokenCantChangeAds"),
  },
} as const;

/** Asks for ads permissions where they are first needed. Everything else works without them. */
export function AskForAds({ permissions, level: asked, layout = "page" }: Props) {
  const text = useMessageText();
  const t = useTranslations("ads.askForAds");
  const outcome = useConsentOutcome();
  const [failed, setFailed] = useState<SignInRefusal | null>(null);
  const pathname = usePathname();
  const query = useSearchParams();
  const answered = outcome && outcome.level !== "hear" ? outcome.level : null;
  const [preferred, setPreferred] = useState<AdsLevel>(answered ?? "change");
  const can = useCan();
  const isChoice = asked === "see" && can("ads:change");
  const level = isChoice ? preferred : asked;
  const missing = [...permissions.missing.see, ...(level === "change" ? permissions.missing.change : [])];
  const byToken = permissions.signedInBy === "token";
  const { title, purpose, tokenTitle } = words[asked];
  const refusal = failed ?? (outcome?.level === level ? outcome.refusal : null);
  const here = query.size > 0 ? `${pathname}?${query}` : pathname;
  const explanation = byToken ? <p>{t("youSignedInWith")}</p> : <p>{text(purpose)}</p>;
  const body = (
    <>
      {refusal && <RefusalNotice tone="amber" refusal={consentNews(refusal, level)} className="mb-3 text-start" />}
      {isChoice && (
        <div className="pt-2">
          <AccessLevelChoice value={level} onChange={setPreferred} />
        </div>
      )}
      {(!isChoice || byToken) && (
        <>
          {explanation}
          <div className="inline-block text-start">
            <MissingPermissions names={missing} />
          </div>
        </>
      )}
      <p className="text-[13px]">{t("withoutEverythingElseWorks")}</p>
    </>
  );
  const action = byToken ? (
    <Link
      href={`/sign-in?${new URLSearchParams({ again: "1", callbackUrl: here })}`}
      className={buttonClass({ variant: "primary" })}
    >
      {t("useAnotherToken")}
    </Link>
  ) : (
    <ConsentButton level={level} again={refusal?.kind === "permission-declined"} onRefusal={setFailed} />
  );
  if (layout === "page") {
    return (
      <>
        {!byToken && (
          <div className="-mb-8 px-4 pt-8">
            <AccessSteps current="permission" />
          </div>
        )}
        <EmptyState drawing="ads" title={text(byToken ? tokenTitle : title)} actions={action}>
          {body}
        </EmptyState>
      </>
    );
  }
  return (
    <div className="space-y-2 text-dim">
      <p className="font-semibold text-ink">{text(byToken ? tokenTitle : title)}</p>
      {body}
      <div>{action}</div>
    </div>
  );
}

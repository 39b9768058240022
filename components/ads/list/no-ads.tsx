import { useTranslations } from "next-intl";
import { Suspense } from "react";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { useCan } from "@/lib/client/auth/use-can";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { AdAccountChoice } from "@/lib/domain/ads/ad-row";
import { AdAccountsButton } from "../access/ad-accounts-button";

const ChooseAdAccounts = lazyPart(() =>
  import("../access/choose-ad-accounts").then((module) => ({ default: module.ChooseAdAccounts })),
);

type Props = {
  wabaId: string;
  businessName: string;
  accounts: readonly AdAccountChoice[];
  /** Meta has not answered yet, so it is unknown which ads exist. */
  unread: boolean;
};

/** Covers three cases: no ad account, none selected, or no ad that leads to WhatsApp. */
export function NoAds({ wabaId, businessName, accounts, unread }: Props) {
  const t = useTranslations("ads.noAds");
  const can = useCan();
  const chosen = accounts.filter((account) => account.chosen);
  if (unread && (accounts.length === 0 || chosen.length > 0)) {
    return (
      <EmptyState drawing="ads" title={t("adsCouldntLoadedYet")}>
        <p>{t("theyAppearHereAs")}</p>
      </EmptyState>
    );
  }
  if (accounts.length === 0) {
    return (
      <EmptyState drawing="ads" title={t("youHaveNoAd")}>
        <p>{t("askPersonWhoRuns")}</p>
      </EmptyState>
    );
  }
  if (chosen.length === 0 && can("ads:choose-accounts")) {
    return (
      <Suspense fallback={null}>
        <ChooseAdAccounts {...{ wabaId, businessName, accounts }} />
      </Suspense>
    );
  }
  if (chosen.length === 0) {
    return (
      <EmptyState drawing="ads" title={t("selectAdAccounts")} actions={<AdAccountsButton wabaId={wabaId} size="md" />}>
        <p>
          {t.rich("askToChoose", {
            count: accounts.length,
            businessName,
            bdi: (chunks) => <bdi>{chunks}</bdi>,
          })}
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState drawing="ads" title={t("noAdLeadsWhatsapp")}>
      <p>{t("inAdsManagerCreate")}</p>
      <p className="text-[13px]">
        {t.rich("searchedAdsInOther", {
          value: chosen.map(({ name }) => name).join(", "),
          bdi: (chunks) => <bdi>{chunks}</bdi>,
        })}
      </p>
    </EmptyState>
  );
}

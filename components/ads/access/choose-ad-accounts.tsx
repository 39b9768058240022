"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useChooseAdAccounts } from "@/lib/client/ads/use-choose-ad-accounts";
import type { AdAccountChoice } from "@/lib/domain/ads/ad-row";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { AccessSteps } from "./access-steps";
import { AdAccountList } from "./ad-account-list";

type Props = { wabaId: string; businessName: string; accounts: readonly AdAccountChoice[] };

/** The second step to the ads, in their place. */
export function ChooseAdAccounts({ wabaId, businessName, accounts }: Props) {
  const t = useTranslations("ads.chooseAdAccounts");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const { busy, run } = useChooseAdAccounts(wabaId, [...chosen], { onDone: () => {}, onRefused: setRefused });
  return (
    <form
      aria-labelledby="choose-ad-accounts"
      className="mx-auto grid max-w-[480px] gap-4 px-4 pt-8 pb-16"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0 && !busy) run();
      }}
    >
      <AccessSteps current="accounts" />
      <div className="text-center">
        <h2 id="choose-ad-accounts" className="font-semibold text-base">
          {t("selectAdAccounts")}
        </h2>
        <p className="mt-1 text-dim">
          {t.rich("chooseAccounts", {
            count: accounts.length,
            businessName,
            bdi: (chunks) => <bdi>{chunks}</bdi>,
          })}
        </p>
      </div>
      {refused && <RefusalNotice announce refusal={refused} />}
      <AdAccountList accounts={accounts} chosen={chosen} onChange={setChosen} />
      <p className="text-[13px] text-dim">{t("selectionIsShared")}</p>
      <Button
        type="submit"
        variant="primary"
        busy={busy}
        aria-disabled={chosen.length === 0 || undefined}
        className="justify-self-center max-sm:h-11 max-sm:w-full"
      >
        {t("showTheirAds")}
      </Button>
    </form>
  );
}
